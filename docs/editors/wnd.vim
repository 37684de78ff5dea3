" Vim syntax of wnd scripts, made by: wnd --syntax vim
" Copy it to ~/.vim/syntax/wnd.vim, and set: autocmd BufRead,BufNewFile *.wnd setfiletype wnd
if exists("b:current_syntax")
  finish
endif
scriptencoding utf-8
syntax case ignore
syntax match wndKeyword /\<as\>/
syntax match wndKeyword /\<at\>/
syntax match wndKeyword /\<by\>/
syntax match wndKeyword /\<in\>/
syntax match wndKeyword /\<is\>/
syntax match wndKeyword /\<no\>/
syntax match wndKeyword /\<of\>/
syntax match wndKeyword /\<on\>/
syntax match wndKeyword /\<or\>/
syntax match wndKeyword /\<to\>/
syntax match wndKeyword /\<و\>/
syntax match wndKeyword /\<all\>/
syntax match wndKeyword /\<and\>/
syntax match wndKeyword /\<are\>/
syntax match wndKeyword /\<asc\>/
syntax match wndKeyword /\<day\>/
syntax match wndKeyword /\<not\>/
syntax match wndKeyword /\<yes\>/
syntax match wndKeyword /\<days\>/
syntax match wndKeyword /\<desc\>/
syntax match wndKeyword /\<from\>/
syntax match wndKeyword /\<half\>/
syntax match wndKeyword /\<last\>/
syntax match wndKeyword /\<like\>/
syntax match wndKeyword /\<move\>/
syntax match wndKeyword /\<show\>/
syntax match wndKeyword /\<sort\>/
syntax match wndKeyword /\<step\>/
syntax match wndKeyword /\<then\>/
syntax match wndKeyword /\<true\>/
syntax match wndKeyword /\<week\>/
syntax match wndKeyword /\<with\>/
syntax match wndKeyword /\<از\>/
syntax match wndKeyword /\<با\>/
syntax match wndKeyword /\<به\>/
syntax match wndKeyword /\<تا\>/
syntax match wndKeyword /\<در\>/
syntax match wndKeyword /\<نه\>/
syntax match wndKeyword /\<پس\>/
syntax match wndKeyword /\<که\>/
syntax match wndKeyword /\<یا\>/
syntax match wndKeyword /\<event\>/
syntax match wndKeyword /\<every\>/
syntax match wndKeyword /\<false\>/
syntax match wndKeyword /\<first\>/
syntax match wndKeyword /\<limit\>/
syntax match wndKeyword /\<month\>/
syntax match wndKeyword /\<moves\>/
syntax match wndKeyword /\<query\>/
syntax match wndKeyword /\<start\>/
syntax match wndKeyword /\<table\>/
syntax match wndKeyword /\<today\>/
syntax match wndKeyword /\<until\>/
syntax match wndKeyword /\<waive\>/
syntax match wndKeyword /\<weeks\>/
syntax match wndKeyword /\<where\>/
syntax match wndKeyword /\<agency\>/
syntax match wndKeyword /\<become\>/
syntax match wndKeyword /\<events\>/
syntax match wndKeyword /\<months\>/
syntax match wndKeyword /\<starts\>/
syntax match wndKeyword /\<strict\>/
syntax match wndKeyword /\<waived\>/
syntax match wndKeyword /\<waives\>/
syntax match wndKeyword /\<است\>/
syntax match wndKeyword /\<بله\>/
syntax match wndKeyword /\<بلی\>/
syntax match wndKeyword /\<بین\>/
syntax match wndKeyword /\<خیر\>/
syntax match wndKeyword /\<روز\>/
syntax match wndKeyword /\<شود\>/
syntax match wndKeyword /\<ماه\>/
syntax match wndKeyword /\<نصف\>/
syntax match wndKeyword /\<همه\>/
syntax match wndKeyword /\<چون\>/
syntax match wndKeyword /\<گام\>/
syntax match wndKeyword /\<because\>/
syntax match wndKeyword /\<becomes\>/
syntax match wndKeyword /\<between\>/
syntax match wndKeyword /\<biggest\>/
syntax match wndKeyword /\<connect\>/
syntax match wndKeyword /\<largest\>/
syntax match wndKeyword /\<missing\>/
syntax match wndKeyword /\<overdue\>/
syntax match wndKeyword /\<percent\>/
syntax match wndKeyword /\<service\>/
syntax match wndKeyword /\<unknown\>/
syntax match wndKeyword /\<agencies\>/
syntax match wndKeyword /\<connects\>/
syntax match wndKeyword /\<deadline\>/
syntax match wndKeyword /\<likelier\>/
syntax match wndKeyword /\<services\>/
syntax match wndKeyword /\<smallest\>/
syntax match wndKeyword /\<باشد\>/
syntax match wndKeyword /\<بشود\>/
syntax match wndKeyword /\<تمام\>/
syntax match wndKeyword /\<توسط\>/
syntax match wndKeyword /\<جدول\>/
syntax match wndKeyword /\<درصد\>/
syntax match wndKeyword /\<زیرا\>/
syntax match wndKeyword /\<شبیه\>/
syntax match wndKeyword /\<شوند\>/
syntax match wndKeyword /\<متصل\>/
syntax match wndKeyword /\<مرتب\>/
syntax match wndKeyword /\<معاف\>/
syntax match wndKeyword /\<مهلت\>/
syntax match wndKeyword /\<موعد\>/
syntax match wndKeyword /\<نیمی\>/
syntax match wndKeyword /\<هفته\>/
syntax match wndKeyword /\<پرسش\>/
syntax match wndKeyword /\<ascending\>/
syntax match wndKeyword /\<connected\>/
syntax match wndKeyword /\<threshold\>/
syntax match wndKeyword /\<connecting\>/
syntax match wndKeyword /\<descending\>/
syntax match wndKeyword /\<disconnect\>/
syntax match wndKeyword /\<آخرین\>/
syntax match wndKeyword /\<آنگاه\>/
syntax match wndKeyword /\<امروز\>/
syntax match wndKeyword /\<باشند\>/
syntax match wndKeyword /\<برحسب\>/
syntax match wndKeyword /\<صعودی\>/
syntax match wndKeyword /\<نزولی\>/
syntax match wndKeyword /\<نمایش\>/
syntax match wndKeyword /\<disconnects\>/
syntax match wndKeyword /\<unconnected\>/
syntax match wndKeyword /\<با شرط\>/
syntax match wndKeyword /\<با گام\>/
syntax match wndKeyword /\<بر حسب\>/
syntax match wndKeyword /\<به شکل\>/
syntax match wndKeyword /\<به وزن\>/
syntax match wndKeyword /\<در روز\>/
syntax match wndKeyword /\<همه‌ی\>/
syntax match wndKeyword /\<یکی از\>/
syntax match wndKeyword /\<آستانه\>/
syntax match wndKeyword /\<حداکثر\>/
syntax match wndKeyword /\<دستگاه\>/
syntax match wndKeyword /\<رویداد\>/
syntax match wndKeyword /\<نامشخص\>/
syntax match wndKeyword /\<آن‌گاه\>/
syntax match wndKeyword /\<از میان\>/
syntax match wndKeyword /\<به دلیل\>/
syntax match wndKeyword /\<به صورت\>/
syntax match wndKeyword /\<جایی که\>/
syntax match wndKeyword /\<قطع شود\>/
syntax match wndKeyword /\<نیمی از\>/
syntax match wndKeyword /\<وصل شود\>/
syntax match wndKeyword /\<likelier first\>/
syntax match wndKeyword /\<غیرمتصل\>/
syntax match wndKeyword /\<نامعلوم\>/
syntax match wndKeyword /\<آغاز کند\>/
syntax match wndKeyword /\<به ترتیب\>/
syntax match wndKeyword /\<به تفکیک\>/
syntax match wndKeyword /\<به عنوان\>/
syntax match wndKeyword /\<تا پایان\>/
syntax match wndKeyword /\<خدمت‌ها\>/
syntax match wndKeyword /\<در تاریخ\>/
syntax match wndKeyword /\<شروع کند\>/
syntax match wndKeyword /\<غیر متصل\>/
syntax match wndKeyword /\<قطع شوند\>/
syntax match wndKeyword /\<متصل شود\>/
syntax match wndKeyword /\<معاف شود\>/
syntax match wndKeyword /\<وصل شوند\>/
syntax match wndKeyword /\<پرس‌وجو\>/
syntax match wndKeyword /\<بزرگترین\>/
syntax match wndKeyword /\<دستگاهها\>/
syntax match wndKeyword /\<رویدادها\>/
syntax match wndKeyword /\<کوچکترین\>/
syntax match wndKeyword /\<آغاز کنند\>/
syntax match wndKeyword /\<تمدید شود\>/
syntax match wndKeyword /\<جابجا شود\>/
syntax match wndKeyword /\<شروع کنند\>/
syntax match wndKeyword /\<فرصت یابد\>/
syntax match wndKeyword /\<متصل شوند\>/
syntax match wndKeyword /\<متصل نشده\>/
syntax match wndKeyword /\<معاف شوند\>/
syntax match wndKeyword /\<مهلت یابد\>/
syntax match wndKeyword /\<مهلت‌دار\>/
syntax match wndKeyword /\<بزرگ‌ترین\>/
syntax match wndKeyword /\<دارای فرصت\>/
syntax match wndKeyword /\<دستگاه‌ها\>/
syntax match wndKeyword /\<فرصت یابند\>/
syntax match wndKeyword /\<متصل بشوند\>/
syntax match wndKeyword /\<متصل گردند\>/
syntax match wndKeyword /\<متصل‌نشده\>/
syntax match wndKeyword /\<مهلت گذشته\>/
syntax match wndKeyword /\<مهلت یابند\>/
syntax match wndKeyword /\<کوچک‌ترین\>/
syntax match wndKeyword /\<سخت‌گیرانه\>/
syntax match wndKeyword /\<مهلت‌گذشته\>/
syntax match wndKeyword /\<جابه‌جا شود\>/
syntax match wndKeyword /\<در حال اتصال\>/
syntax match wndKeyword /\<سررسیدگذشته\>/
syntax match wndKeyword /\<محتملترها اول\>/
syntax match wndKeyword /\<محتمل‌ترها اول\>/
syntax match wndKeyword /\<با اولویت محتمل‌ترها\>/
syntax match wndCommand /\<if\>/
syntax match wndCommand /\<for\>/
syntax match wndCommand /\<let\>/
syntax match wndCommand /\<log\>/
syntax match wndCommand /\<run\>/
syntax match wndCommand /\<set\>/
syntax match wndCommand /\<diff\>/
syntax match wndCommand /\<drop\>/
syntax match wndCommand /\<exit\>/
syntax match wndCommand /\<help\>/
syntax match wndCommand /\<list\>/
syntax match wndCommand /\<load\>/
syntax match wndCommand /\<need\>/
syntax match wndCommand /\<open\>/
syntax match wndCommand /\<plan\>/
syntax match wndCommand /\<quit\>/
syntax match wndCommand /\<redo\>/
syntax match wndCommand /\<save\>/
syntax match wndCommand /\<undo\>/
syntax match wndCommand /\<when\>/
syntax match wndCommand /\<کی\>/
syntax match wndCommand /\<apply\>/
syntax match wndCommand /\<check\>/
syntax match wndCommand /\<group\>/
syntax match wndCommand /\<param\>/
syntax match wndCommand /\<print\>/
syntax match wndCommand /\<sweep\>/
syntax match wndCommand /\<assert\>/
syntax match wndCommand /\<chance\>/
syntax match wndCommand /\<define\>/
syntax match wndCommand /\<docket\>/
syntax match wndCommand /\<fields\>/
syntax match wndCommand /\<matrix\>/
syntax match wndCommand /\<stages\>/
syntax match wndCommand /\<status\>/
syntax match wndCommand /\<verify\>/
syntax match wndCommand /\<اگر\>/
syntax match wndCommand /\<حذف\>/
syntax match wndCommand /\<چاپ\>/
syntax match wndCommand /\<چرا\>/
syntax match wndCommand /\<کمک\>/
syntax match wndCommand /\<compare\>/
syntax match wndCommand /\<explain\>/
syntax match wndCommand /\<history\>/
syntax match wndCommand /\<backtest\>/
syntax match wndCommand /\<forecast\>/
syntax match wndCommand /\<scenario\>/
syntax match wndCommand /\<settings\>/
syntax match wndCommand /\<اجرا\>/
syntax match wndCommand /\<ادعا\>/
syntax match wndCommand /\<ازنو\>/
syntax match wndCommand /\<برای\>/
syntax match wndCommand /\<خروج\>/
syntax match wndCommand /\<لازم\>/
syntax match wndCommand /\<نیاز\>/
syntax match wndCommand /\<گروه\>/
syntax match wndCommand /\<reconcile\>/
syntax match wndCommand /\<scenarios\>/
syntax match wndCommand /\<اعمال\>/
syntax match wndCommand /\<بررسی\>/
syntax match wndCommand /\<بگذار\>/
syntax match wndCommand /\<تطبیق\>/
syntax match wndCommand /\<تعریف\>/
syntax match wndCommand /\<تفاوت\>/
syntax match wndCommand /\<تنظیم\>/
syntax match wndCommand /\<توضیح\>/
syntax match wndCommand /\<ذخیره\>/
syntax match wndCommand /\<فهرست\>/
syntax match wndCommand /\<مراحل\>/
syntax match wndCommand /\<واگرد\>/
syntax match wndCommand /\<وضعیت\>/
syntax match wndCommand /\<گشودن\>/
syntax match wndCommand /\<sensitivity\>/
syntax match wndCommand /\<باز کن\>/
syntax match wndCommand /\<چه وقت\>/
syntax match wndCommand /\<احتمال\>/
syntax match wndCommand /\<برنامه\>/
syntax match wndCommand /\<حساسیت\>/
syntax match wndCommand /\<راهنما\>/
syntax match wndCommand /\<سناریو\>/
syntax match wndCommand /\<فیلدها\>/
syntax match wndCommand /\<ماتریس\>/
syntax match wndCommand /\<مقایسه\>/
syntax match wndCommand /\<پیمایش\>/
syntax match wndCommand /\<تاریخچه\>/
syntax match wndCommand /\<تنظیمات\>/
syntax match wndCommand /\<پارامتر\>/
syntax match wndCommand /\<ستون‌ها\>/
syntax match wndCommand /\<بارگذاری\>/
syntax match wndCommand /\<سناریوها\>/
syntax match wndCommand /\<مرحله‌ها\>/
syntax match wndCommand /\<پس‌آزمون\>/
syntax match wndCommand /\<پیش‌بینی\>/
syntax match wndCommand /\<پرونده‌ها\>/
syntax match wndCommand /\<گزارش‌کار\>/
syntax match wndCommand /\<آزمون گذشته\>/
syntax match wndCommand /\<راستی‌آزمایی\>/
syntax match wndNumber /[0-9۰-۹٠-٩][0-9۰-۹٠-٩_.]*[%٪]\?/
syntax region wndText start=/"/ skip=/\\./ end=/"/
syntax region wndText start=/'/ end=/'/
syntax region wndText start=/«/ end=/»/
syntax match wndComment /#.*$/
highlight default link wndKeyword Keyword
highlight default link wndCommand Statement
highlight default link wndNumber Number
highlight default link wndText String
highlight default link wndComment Comment
let b:current_syntax = "wnd"
