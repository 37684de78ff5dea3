extension PersianWording {
  /// What errors mean, help on tasks, the tour, and the sentences of help itself.
  static let helpPages: [String: String] = [
    // Shell/Commands/Help/ErrorPage.swift
    "'base' is the data itself; it is never changed nor dropped.":
      "«base» خودِ داده‌هاست؛ هیچ‌گاه تغییر نمی‌کند و حذف نمی‌شود.",
    "'like' compares with text.": "«شبیه» فقط با متن مقایسه می‌کند.",
    "'need' answers one figure of connected agencies at a time.":
      "فرمان «نیاز» هر بار دربارهٔ یک رقم از دستگاه‌های متصل پاسخ می‌دهد.",
    "A condition is needed, and this is none; compare it with something.":
      "در اینجا شرط لازم است و این عبارت شرط نیست؛ آن را با مقداری مقایسه کنید.",
    "A deadline is needed and none is loaded; 'set deadline' gives one.":
      "موعد لازم است و موعدی بارگذاری نشده است؛ با «تنظیم موعد» می‌توان آن را تعیین کرد.",
    "A duration is added to a date or taken from it, nothing else.":
      "مدت را فقط می‌توان به تاریخ افزود یا از آن کم کرد.",
    "A name in backticks is empty or never closed.":
      "نامی که با نشانهٔ ` آغاز شده، خالی است یا بسته نشده است.",
    "A number has more digits than can be kept.": "رقم‌های یک عدد بیش از آن است که بتوان نگه داشت.",
    "A plan cannot be made: what is asked, the day, or what is left open does not allow one.":
      "برنامه‌ای نمی‌توان ساخت: آنچه خواسته شده، روز آن، یا آنچه باز مانده است اجازهٔ آن را نمی‌دهد.",
    "A quote, a bracket or a brace was opened and never closed.":
      "گیومه، پرانتز یا آکولادی باز شده و بسته نشده است.",
    "A scenario of this name exists already.": "سناریویی با این نام از پیش وجود دارد.",
    "A script has checked its own figures.":
      "این خطا حاصل سنجشی است که اسکریپت از رقم‌های خود کرده است.",
    "A share or a chance is compared with a percentage, a count with a number.":
      "سهم و احتمال با درصد مقایسه می‌شود و تعداد با عدد.",
    "A sign has no meaning at this place; text with special signs goes in quotes.":
      "نشانه‌ای در اینجا معنایی ندارد؛ متن دارای نشانهٔ ویژه در گیومه می‌آید.",
    "A threshold is a percentage above 0% and up to 100%.":
      "آستانه درصدی بیشتر از ۰٪ و حداکثر ۱۰۰٪ است.",
    "A waiver needs its end: there is no permanent exemption, only time granted.":
      "مهلت باید پایان داشته باشد: معافیت دائم وجود ندارد و فقط مهلت داده می‌شود.",
    "A word begins with a digit, so it is neither a number nor a name.":
      "واژه‌ای با رقم آغاز شده است، پس نه عدد است و نه نام.",
    "A word or sign does not fit at this place; the help says what would.":
      "واژه یا نشانه‌ای در اینجا پذیرفته نیست؛ راهنمای همراه پیام می‌گوید چه باید بیاید.",
    "An assertion of the script does not hold, so the figures are not what it was written for.":
      "یکی از ادعاهای اسکریپت برقرار نیست، پس رقم‌ها آن نیست که اسکریپت برای آن نوشته شده است.",
    "Arithmetic needs numbers.": "محاسبه فقط با عدد انجام می‌شود.",
    "It is about a file or a database.": "این خطا دربارهٔ پرونده یا پایگاه داده است.",
    "It is about a name that is not known.": "این خطا دربارهٔ نامی است که شناخته نیست.",
    "It is about a value: a date, a number, a percentage.":
      "این خطا دربارهٔ یک مقدار است: تاریخ، عدد یا درصد.",
    "It is about the question or the change itself.": "این خطا دربارهٔ خودِ پرسش یا تغییر است.",
    "It is about the system around the shell.":
      "این خطا دربارهٔ سامانه‌ای است که پوسته در آن اجرا می‌شود.",
    "It is about the text of the statement, before any name is looked up.":
      "این خطا دربارهٔ متن دستور است، پیش از آنکه نامی جست‌وجو شود.",
    "It is left open which agencies are meant, and this change needs their names.":
      "باز مانده است که منظور کدام دستگاه‌هاست و این تغییر به نام آن‌ها نیاز دارد.",
    "It is not said by which day, or that day has no chances.":
      "گفته نشده است تا چه روزی، یا برای آن روز احتمالی وجود ندارد.",
    "It is not said which field is set.": "گفته نشده است که کدام فیلد تعیین می‌شود.",
    "More agencies are asked for than there are to choose from.":
      "تعداد دستگاه‌های خواسته‌شده بیش از دستگاه‌هایی است که می‌توان از میان آن‌ها برگزید.",
    "No agency, sector, status or group has this name; the nearest are named.":
      "دستگاه، بخش، وضعیت یا گروهی به این نام وجود ندارد؛ نزدیک‌ترین نام‌ها گفته می‌شود.",
    "No law tells this chance: too much is left open, or too many outcomes would have to be added up.":
      "هیچ قانونی این احتمال را به دست نمی‌دهد: آنچه باز مانده بیش از اندازه است، یا پیامدهایی که باید با هم جمع شود بسیار پرشمار است.",
    "Nobody reads the output any more.": "خروجی دیگر خواننده‌ای ندارد.",
    "Nothing has been asked yet, so there is no last answer.":
      "هنوز پرسشی نشده است، پس آخرین پاسخی وجود ندارد.",
    "Only a question may stand here, since asking changes nothing.":
      "در اینجا فقط پرسش می‌تواند بیاید، زیرا پرسیدن چیزی را تغییر نمی‌دهد.",
    "Procedures or scripts call one another without end.":
      "رویه‌ها یا اسکریپت‌ها بی‌پایان یکدیگر را فرامی‌خوانند.",
    "Something follows the '\\' that continues a line; it must be the last sign.":
      "پس از نشانهٔ «\\» که ادامهٔ سطر را می‌رساند چیزی آمده است؛ این نشانه باید آخرین نشانهٔ سطر باشد.",
    "Standard input carries the statements, so no data can come from it.":
      "دستورها از ورودی استاندارد خوانده می‌شود، پس داده‌ها را نمی‌توان از آن گرفت.",
    "The command after '|' could not be run, or failed.":
      "فرمانی که پس از «|» آمده اجرا نشد یا ناموفق بود.",
    "The data cannot be read as it is; the message names file, line and column.":
      "داده‌ها به شکل کنونی خواندنی نیست؛ پیام، پرونده و سطر و ستون را نشان می‌دهد.",
    "The date can be read in more than one way, so it is not guessed.":
      "تاریخ را بیش از یک گونه می‌توان خواند، پس حدس زده نمی‌شود.",
    "The date does not exist: no such month, or the month has fewer days in that year.":
      "این تاریخ وجود ندارد: چنین ماهی نیست، یا این ماه در آن سال روزهای کمتری دارد.",
    "The day asked for is past, and what is past is counted, not forecast.":
      "روز خواسته‌شده گذشته است؛ گذشته را می‌شمارند، پیش‌بینی نمی‌کنند.",
    "The expression has no value: a division by zero, a share of nothing, or a figure left open.":
      "این عبارت مقداری ندارد: تقسیم بر صفر، سهم از مبنای صفر، یا رقمی که باز مانده است.",
    "The field does not take such a value.": "این فیلد چنین مقداری نمی‌پذیرد.",
    "The field holds no numbers, so it can neither weigh nor rank.":
      "این فیلد عددی نیست، پس نه می‌تواند وزن باشد و نه مبنای ترتیب.",
    "The field never takes this value, so the answer would be of nobody; the nearest values are named.":
      "این فیلد هیچ‌گاه این مقدار را ندارد، پس پاسخ دربارهٔ هیچ دستگاهی نخواهد بود؛ نزدیک‌ترین مقدارها گفته می‌شود.",
    "The file cannot be written; what was there before stays as it was.":
      "پرونده را نمی‌توان نوشت؛ آنچه پیش‌تر در آن بود بدون تغییر می‌ماند.",
    "The file is no session that can be opened: damaged, from a newer version, or something else.":
      "این پرونده نشستی نیست که بتوان گشود: آسیب دیده، از نسخه‌ای تازه‌تر است، یا چیز دیگری است.",
    "The file's name does not tell in which format to write; 'as' says it.":
      "از نام پرونده برنمی‌آید که با کدام قالب باید نوشت؛ با «به صورت» می‌توان قالب را گفت.",
    "The name is a command already.": "این نام از پیش نام یک فرمان است.",
    "The name is a word of the language.": "این نام یکی از واژه‌های زبان پوسته است.",
    "The number lies outside of what it may be.": "عدد بیرون از بازهٔ پذیرفته است.",
    "The output cannot be written, for want of space or another reason that is named.":
      "خروجی را نمی‌توان نوشت؛ دلیل آن، کمبود فضا یا هر دلیل دیگر، گفته می‌شود.",
    "The parameter was given another kind of value than its default.":
      "نوع مقداری که به پارامتر داده شده با نوع مقدار پیش‌فرض آن یکی نیست.",
    "The percentage lies outside of what it may be, or has too many decimals.":
      "درصد بیرون از بازهٔ پذیرفته است، یا رقم‌های اعشار آن بیش از اندازه است.",
    "The procedure takes another number of values.":
      "تعداد مقدارهای داده‌شده با آنچه رویه می‌گیرد یکی نیست.",
    "The range is empty or is not one of whole numbers.":
      "بازه خالی است یا دو سر آن عدد صحیح نیست.",
    "The record tells when agencies connected, not how this figure went.":
      "سابقه نشان می‌دهد دستگاه‌ها چه وقت متصل شده‌اند، نه اینکه این رقم چگونه پیش رفته است.",
    "The script cannot be read.": "اسکریپت خوانده نمی‌شود.",
    "The script has no parameter of this name; '--help' after the script lists them.":
      "اسکریپت پارامتری به این نام ندارد؛ «--help» پس از نام اسکریپت پارامترها را فهرست می‌کند.",
    "The script was written for another version of the language.":
      "اسکریپت برای نسخهٔ دیگری از زبان پوسته نوشته شده است.",
    "The session cannot be saved; what was there before stays as it was.":
      "نشست را نمی‌توان ذخیره کرد؛ آنچه پیش‌تر در پرونده بود بدون تغییر می‌ماند.",
    "The setting does not take this value.": "این تنظیم چنین مقداری نمی‌پذیرد.",
    "The statement is nested deeper, or is longer, than any person writes.":
      "دستور تودرتوتر یا درازتر از آن است که کسی بنویسد.",
    "The statement stops before it is whole; the help says what is missing.":
      "دستور ناتمام است؛ راهنمای همراه پیام می‌گوید چه چیز کم است.",
    "The statement was stopped; the session is as it was before it.":
      "اجرای دستور متوقف شد؛ نشست همان است که پیش از آن بود.",
    "The sweep asks too often, names a variable twice, or runs between two kinds of values.":
      "پیمایش بیش از اندازه پرسش دارد، متغیری را دو بار نام می‌برد، یا دو سر بازهٔ آن از یک نوع نیست.",
    "The variable holds no date.": "مقدار این متغیر تاریخ نیست.",
    "The word is no month's name.": "این واژه نام هیچ ماهی نیست.",
    "The year lies outside of both calendars, or day and year are of different ones.":
      "سال بیرون از بازهٔ هر دو تقویم است، یا روز از یک تقویم و سال از تقویم دیگر است.",
    "There is no field or variable of this name; 'fields' lists the fields.":
      "فیلد یا متغیری به این نام وجود ندارد؛ «فیلدها» فیلدها را فهرست می‌کند.",
    "There is no format of this name.": "قالبی به این نام وجود ندارد.",
    "There is no history to tell where agencies stood on that day.":
      "تاریخچه‌ای که وضعیت دستگاه‌ها را در آن روز نشان دهد وجود ندارد.",
    "There is no sample of this name.": "نمونه‌ای به این نام وجود ندارد.",
    "There is no scenario of this name; 'scenarios' lists them.":
      "سناریویی به این نام وجود ندارد؛ «سناریوها» همه را فهرست می‌کند.",
    "There is no setting of this name; 'settings' lists them.":
      "تنظیمی به این نام وجود ندارد؛ «تنظیمات» همه را فهرست می‌کند.",
    "There is no such command, procedure or question; the nearest are named.":
      "چنین فرمان، رویه یا پرسشی وجود ندارد؛ نزدیک‌ترین نام‌ها گفته می‌شود.",
    "There is no variable of this name; 'let' makes one.":
      "متغیری به این نام وجود ندارد؛ «بگذار» متغیر می‌سازد.",
    "There is nothing to undo or to redo.": "چیزی برای واگرداندن یا انجام دوباره نیست.",
    "These options and worlds leave nothing to compare.":
      "با این گزینه‌ها و حالت‌ها چیزی برای مقایسه نمی‌ماند.",
    "This field is evaluated or identifies the agency, and is never set by hand.":
      "این فیلد ارزیابی می‌شود یا شناسهٔ دستگاه است و آن را دستی نمی‌توان تعیین کرد.",
    "This is none of the statuses: connected, connecting, unconnected, waived.":
      "این هیچ‌یک از وضعیت‌ها نیست: متصل، در حال اتصال، متصل‌نشده، مهلت‌دار.",
    "This is not a whole date or duration: a year or a day is missing.":
      "این تاریخ یا مدت کامل نیست: سال یا روز آن گفته نشده است.",
    "This statement cannot stand inside a loop or a procedure.":
      "این دستور نمی‌تواند درون حلقه یا رویه بیاید.",
    "This thing does not change in that way; only the deadline moves, only agencies connect.":
      "این مورد چنین تغییری نمی‌پذیرد؛ فقط موعد جابه‌جا می‌شود و فقط دستگاه‌ها متصل می‌شوند.",
    "Two kinds of values cannot be compared with each other.":
      "دو مقدار از دو نوع متفاوت را نمی‌توان با هم مقایسه کرد.",
    "What follows the question does not go with it: a file and a pipe at once, or no question.":
      "آنچه پس از پرسش آمده با آن سازگار نیست: پرونده و نشانهٔ «|» با هم آمده، یا پرسشی در کار نیست.",
    "What the question needs is not loaded.": "آنچه برای این پرسش لازم است بارگذاری نشده است.",
    // Shell/Commands/Help/HelpTopic.swift
    "'N agencies' leaves open which; '5 largest by requests' names them.":
      "«N دستگاه» باز می‌گذارد که کدام دستگاه‌ها؛ «۵ بزرگ‌ترین بر حسب درخواست‌ها» آن‌ها را معین می‌کند.",
    "'chance' takes each agency's own chance or plan; without any, say one: if unconnected chance is 80% then chance ….":
      "«احتمال» احتمال یا برنامهٔ خود هر دستگاه را به کار می‌برد؛ اگر هیچ‌یک نباشد، احتمالی بدهید: اگر متصل‌نشده احتمال شود ۸۰٪ آنگاه احتمال ….",
    "'explain AGENCY' tells why an agency has its status.":
      "«توضیح» با نام دستگاه می‌گوید چرا آن دستگاه این وضعیت را دارد.",
    "'explain last' tells what the last answer was reckoned from, the formula with its numbers, and the method.":
      "«توضیح آخرین» می‌گوید آخرین پاسخ از چه داده‌هایی محاسبه شده است، و فرمول را با عددهای آن و روش را نشان می‌دهد.",
    "'if' asks any question under changes and keeps nothing; 'apply' keeps the changes in a scenario.":
      "«اگر» هر پرسشی را با فرض تغییرها پاسخ می‌دهد و چیزی را نگه نمی‌دارد؛ «اعمال» تغییرها را در سناریو نگه می‌دارد.",
    "'last as FORMAT' gives the last answer again in another format.":
      "«آخرین به صورت FORMAT» آخرین پاسخ را بار دیگر در قالبی دیگر می‌دهد.",
    "'load FILE' reads CSV, JSON, XLSX, SQLite or a folder of them, with English or Persian headers.":
      "«بارگذاری FILE» پرونده‌های CSV، JSON، XLSX و SQLite یا پوشه‌ای از آن‌ها را، با سرستون انگلیسی یا فارسی، می‌خواند.",
    "'log to FILE.wnd' writes the session as a script; 'run FILE.wnd' or 'wnd FILE.wnd' runs one; 'param' declares what may be given.":
      "«گزارش‌کار به FILE.wnd» نشست را به صورت اسکریپت می‌نویسد؛ «اجرا FILE.wnd» یا «wnd FILE.wnd» اسکریپت را اجرا می‌کند؛ «پارامتر» آنچه را که می‌توان به اسکریپت داد معین می‌کند.",
    "'need' tells the fewest agencies, if they are the right ones and whichever they are; 'plan' says whom in which week.":
      "«نیاز» کمترین تعداد دستگاه را می‌گوید، هم اگر مناسب‌ترین دستگاه‌ها باشند و هم هر دستگاهی که باشند؛ «برنامه» می‌گوید کدام دستگاه در کدام هفته متصل شود.",
    "'set calendar' chooses how they are shown, 'set today' on which day questions stand.":
      "«تنظیم تقویم» شیوهٔ نمایش تاریخ‌ها را تعیین می‌کند و «تنظیم امروز» روزی را که پرسش‌ها بر پایهٔ آن پاسخ داده می‌شود.",
    "'set language fa' turns answers, errors and help to Persian; 'set language en' turns them back.":
      "«تنظیم زبان فارسی» پاسخ‌ها، خطاها و راهنما را فارسی می‌کند؛ «تنظیم زبان انگلیسی» آن‌ها را به انگلیسی برمی‌گرداند.",
    "'sweep' asks one question for many values at once.":
      "«پیمایش» یک پرسش را یک‌جا برای چندین مقدار پاسخ می‌دهد.",
    "'undo' takes back the last change, 'redo' makes it again; asking never changes anything.":
      "«واگرد» آخرین تغییر را پس می‌گیرد و «ازنو» آن را دوباره انجام می‌دهد؛ پرسیدن هیچ‌گاه چیزی را تغییر نمی‌دهد.",
    "'when' tells the dates, 'sensitivity' what moves the chance most, 'backtest' how such forecasts have done.":
      "«کی» تاریخ‌ها را می‌گوید، «حساسیت» آنچه را که بیشترین اثر را بر احتمال دارد، و «آزمون گذشته» اینکه چنین پیش‌بینی‌هایی تا کنون چه اندازه درست بوده است.",
    "'with FIELD = COLUMN' names a column that was not recognized; 'check' lists what is wrong with the data.":
      "«با FIELD = COLUMN» ستونی را که شناخته نشده است معرفی می‌کند؛ «بررسی» ایرادهای داده‌ها را فهرست می‌کند.",
    "After any question: 'to FILE' writes it, in the format of the file's ending; 'as FORMAT' says it.":
      "پس از هر پرسش: «به FILE» پاسخ را با قالبی که پسوند پرونده نشان می‌دهد می‌نویسد؛ «به صورت FORMAT» قالب را معین می‌کند.",
    "Dates and deadlines": "تاریخ‌ها و موعدها",
    "Dates are Solar Hijri (30 azar 1401, 1401-09-30) or Gregorian (21 dec 2022); 'today', 'deadline' and '+ 2 weeks' work too.":
      "تاریخ‌ها هجری شمسی (۳۰ آذر ۱۴۰۱، ۱۴۰۱/۰۹/۳۰) یا میلادی (۲۰۲۲/۱۲/۲۱) است؛ «امروز»، «موعد» و «+ ۲ هفته» نیز پذیرفته است.",
    "Every word of the language has a Persian form, and both may be mixed.":
      "هر واژهٔ زبان پوسته صورت فارسی دارد و فارسی و انگلیسی را می‌توان با هم به کار برد.",
    "Formats: table, csv, tsv, json, jsonl, markdown, html, chart, xlsx, sqlite.":
      "قالب‌ها: table، csv، tsv، json، jsonl، markdown، html، chart، xlsx، sqlite.",
    "How likely is it?": "چه اندازه محتمل است؟",
    "How many must connect?": "چند دستگاه باید متصل شود؟",
    "Load your own data": "بارگذاری داده‌های خودتان",
    "Persian": "فارسی",
    "Scripts": "اسکریپت‌ها",
    "Take an answer elsewhere": "خروجی گرفتن از پاسخ",
    "Take something back": "پس گرفتن تغییر",
    "What would happen if …": "چه می‌شود اگر …",
    "Where a figure comes from": "هر رقم از کجا آمده است",
    // Shell/Commands/Help/HelpTour.swift
    "142 agencies of a public briefing; the lines below say what is assumed.":
      "۱۴۲ دستگاه، برگرفته از یک نشست عمومی؛ سطرهای زیر پاسخ می‌گوید چه فرض شده است.",
    "A what-if; which twenty is left open, so some figures are ranges.":
      "پرسشی با «اگر»؛ باز مانده است که کدام بیست دستگاه، پس برخی رقم‌ها به صورت بازه است.",
    "Any answer in another format; 'to FILE' writes it. 'undo' takes the last change back.":
      "هر پاسخ را در قالبی دیگر می‌توان گرفت؛ «به FILE» آن را در پرونده می‌نویسد. «واگرد» آخرین تغییر را پس می‌گیرد.",
    "Changes that are kept, in a scenario of their own beside the data.":
      "تغییرهایی که در سناریویی جداگانه، در کنار داده‌ها، نگه داشته می‌شود.",
    "How likely it is, if agencies connect with these chances, and if they depend on one another.":
      "احتمال آن چه اندازه است، اگر دستگاه‌ها با این احتمال‌ها متصل شوند، و نیز اگر به یکدیگر وابسته باشند.",
    "How many are connected, with the share and what it is a share of.":
      "چند دستگاه متصل است، همراه با سهم آن‌ها و مبنای این سهم.",
    "Ten steps; type each, and read what comes.":
      "گشتی در ده گام؛ دستور هر گام را بنویسید و پاسخ را بخوانید.",
    "The fewest agencies that bring it to 95%, and whether there are as many.":
      "کمترین تعداد دستگاهی که سهم را به ۹۵٪ می‌رساند، و اینکه آیا این تعداد موجود است.",
    "The same, sector by sector.": "همان، به تفکیک بخش.",
    "Where the figures come from: data, formula with its numbers, method.":
      "رقم‌ها از کجا آمده است: داده‌ها، فرمول با عددهای آن، و روش.",
    "Who is at work; any field may stand after 'where'.":
      "دستگاه‌هایی که در حال اتصال‌اند؛ پس از «که» هر فیلدی می‌تواند بیاید.",
    // Shell/Commands/Help/HelpCommand.swift
    "'help if' shows one command in full, 'help what if' a task, 'help tour' ten first steps.":
      "«راهنما اگر» شرح کامل یک فرمان را نشان می‌دهد، «راهنما چه می‌شود اگر» راهنمای یک کار را، و «راهنما گشت» ده گام نخست را.",
    "About '{1}':": "دربارهٔ «{1}»:",
    "After any statement: as table|csv|tsv|json|jsonl|markdown|html|chart|xlsx|sqlite, to FILE, | COMMAND.":
      "پس از هر دستور: «به صورت table|csv|tsv|json|jsonl|markdown|html|chart|xlsx|sqlite»، «به FILE»، «| COMMAND».",
    "The message itself names the place, and the lines below it say what to do.":
      "خودِ پیام جای خطا را نشان می‌دهد و سطرهای زیر آن می‌گوید چه باید کرد.",
    "What can be said; 'help WORD' for one command, a task or an error.":
      "آنچه می‌توان گفت؛ برای شرح یک فرمان، یک کار یا یک خطا: «راهنما» و نام آن.",
    // Shell/Statements/Command.swift
    "Data": "داده‌ها",
    "Questions": "پرسش‌ها",
    "Session": "نشست",
    "What-if and scenarios": "تغییرهای فرضی و سناریوها",
  ]
}
