extension PersianWording {
  /// What is said of the data: its checks, samples, fields and files, and the statements' text and dates.
  static let data: [String: String] = [
    // AgencyModel/DataCheck.swift
    "a justified reason alone waives nothing: fill waived_until":
      "دلیل موجه به‌تنهایی مهلت نمی‌آورد: فیلد waived_until را پر کنید",
    "add that agency, or correct the id": "آن دستگاه را بیفزایید یا شناسه را اصلاح کنید",
    "an event lies after the day the data describes": "تاریخ رویداد پس از روز داده‌هاست",
    "correct one of the two": "یکی از دو مقدار را اصلاح کنید",
    "correct the date, or set today":
      "تاریخ را اصلاح کنید یا روز جاری را با «تنظیم امروز» تعیین کنید",
    "date": "تاریخ",
    "it is judged like any other": "مانند هر دستگاه دیگری ارزیابی می‌شود",
    "its parent '{1}' is no agency": "دستگاه بالاتر آن، «{1}»، در فهرست دستگاه‌ها نیست",
    "its reason is ruled justified, but no time is granted":
      "دلیل آن موجه شناخته شده، ولی مهلتی داده نشده است",
    "its waiver has ended": "مهلت آن به پایان رسیده است",
    "refer it: intake can be electronic whatever the other stages are":
      "آن را ارجاع دهید: دریافت درخواست، صرف‌نظر از مرحله‌های دیگر، می‌تواند الکترونیکی باشد",
    "the service '{1}' has a physical intake": "دریافت درخواست در خدمت «{1}» حضوری است",
    // AgencyModel/Derivation.swift
    "add the agency, or correct the name": "دستگاه را بیفزایید یا نام را اصلاح کنید",
    "agency": "دستگاه",
    "electronic": "الکترونیکی",
    "name": "نام",
    "no": "خیر",
    "the service '{1}' belongs to '{2}', which is no agency":
      "خدمت «{1}» برای «{2}» ثبت شده است که در فهرست دستگاه‌ها نیست",
    "the services are used; correct the stated figure":
      "رقم برآمده از خدمت‌ها ملاک است؛ رقم اعلام‌شده را اصلاح کنید",
    "yes": "بله",
    "{1} is stated as {2}, its services come to {3}":
      "در فیلد «{1}» رقم {2} اعلام شده، ولی از خدمت‌های دستگاه رقم {3} به دست می‌آید",
    // AgencyModel/Finding.swift
    "; the cell counts as missing": "؛ آن خانه نامعلوم به شمار می‌آید",
    "; the row was refused": "؛ آن سطر پذیرفته نشد",
    "error": "خطا",
    "remark": "نکته",
    "warning": "هشدار",
    // AgencyModel/Judging/Judgement.swift
    "history": "تاریخچه",
    "rule": "قاعده",
    "scenario": "سناریو",
    // AgencyModel/Samples/AzarAgencies.swift
    "had meetings only": "تنها جلسه داشته است",
    // AgencyModel/Samples/AzarSample.swift
    "An agency that the source calls not acting has progress none; one that had meetings has progress meeting.":
      "پیشرفت دستگاهی که منبع آن را بی‌اقدام خوانده «هیچ» و پیشرفت دستگاهی که جلسه داشته «جلسه» ثبت شده است.",
    "Foreign Affairs, Nomadic Affairs and Non-governmental Schools are taken to be among the 26.":
      "فرض شده است که وزارت امور خارجه، سازمان امور عشایر و سازمان مدارس غیردولتی در میان آن ۲۶ دستگاه‌اند.",
    "Four agencies have their names; the other 138 are placeholders without figures.":
      "چهار دستگاه با نام خود آمده‌اند؛ ۱۳۸ دستگاه دیگر جانگهدارند و رقمی ندارند.",
    "Nomadic Affairs is taken to declare itself connected and Non-governmental Schools connecting; the source only says why they do not count.":
      "فرض شده است که سازمان امور عشایر خود را متصل و سازمان مدارس غیردولتی خود را در حال اتصال اظهار می‌کند؛ منبع تنها می‌گوید چرا این دو متصل به شمار نمی‌آیند.",
    "Placeholders stand for agencies that the source does not name; how many belong to each sector, and with which status, is assumed.":
      "جانگهدارها به جای دستگاه‌هایی آمده‌اند که منبع از آن‌ها نام نبرده است؛ شمار آن‌ها در هر بخش و وضعیت آن‌ها فرض است.",
    "The Ministry of Agriculture Jihad is taken to be connected.":
      "فرض شده است که وزارت جهاد کشاورزی متصل است.",
    "The day described is taken to be 1 Azar 1401; the source does not date its figures.":
      "فرض شده است که روز داده‌ها ۱ آذر ۱۴۰۱ است؛ منبع برای ارقام خود تاریخی نداده است.",
    "The deadline, 30 Azar, is itself an extension; the source does not say what it was before, so no earlier deadline is recorded.":
      "موعد ۳۰ آذر خود یک تمدید است؛ منبع موعد پیشین را نگفته است، از این رو موعد پیشینی ثبت نشده است.",
    "the public briefing's own figures: 142 agencies, most of them placeholders":
      "ارقام خود نشست عمومی: ۱۴۲ دستگاه که بیشترشان جانگهدارند",
    "synthetic data for practice: 144 agencies with services, history and cases":
      "داده‌های ساختگی برای تمرین: ۱۴۴ دستگاه با خدمات، پیشینه و پرونده",
    "The figures of a public briefing: 142 agencies, 103 connected, 13 connecting, 26 unconnected.":
      "ارقام یک نشست عمومی: ۱۴۲ دستگاه، ۱۰۳ متصل، ۱۳ در حال اتصال و ۲۶ متصل‌نشده.",
    "The source gives no year; 1401 is used, to which public statements around it point.":
      "منبع سال را نگفته است؛ سال ۱۴۰۱ به کار رفته است که اظهارات عمومی آن روزها بر آن دلالت دارد.",
    "The total of 142 agencies, 103 of them connected and 13 connecting, is one of eight (141 to 148) that fit 73%, 9%, 18% and 26; a published count of agencies agrees with it.":
      "مجموع ۱۴۲ دستگاه، با ۱۰۳ متصل و ۱۳ در حال اتصال، یکی از هشت مجموعی است (۱۴۱ تا ۱۴۸) که با ۷۳٪، ۹٪، ۱۸٪ و ۲۶ می‌خواند؛ شمار منتشرشده‌ای از دستگاه‌ها نیز با آن سازگار است.",
    "The year 1401, the day described (1 Azar) and the sectors' sizes are assumptions.":
      "سال ۱۴۰۱، روز داده‌ها (۱ آذر) و شمار دستگاه‌های هر بخش فرض است.",
    "what the briefing says of it, or of agencies like it":
      "آنچه در آن نشست دربارهٔ این دستگاه یا دستگاه‌های همانند گفته شده است",
    // AgencyModel/Samples/DemoSample.swift
    "Synthetic data for practice: every agency, service, date and figure is invented.":
      "داده‌های ساختگی برای تمرین: هیچ دستگاه، خدمت، تاریخ یا رقمی واقعی نیست.",
    "The data is synthetic: every agency, service, date, chance and figure is invented.":
      "داده‌ها ساختگی است: هیچ دستگاه، خدمت، تاریخ، احتمال یا رقمی واقعی نیست.",
    // AgencyModel/Status.swift
    "connected": "متصل",
    "connecting": "در حال اتصال",
    "unconnected": "متصل‌نشده",
    "waived": "مهلت‌دار",
    // AgencyModel/Tables/FieldCatalog.swift
    "body": "مرجع رأی",
    "chance": "احتمال",
    "day": "روز",
    "day it went live": "روز اتصال",
    "day of the last recorded step": "روز آخرین اقدام ثبت‌شده",
    "declared": "اظهارشده",
    "how far the technical work is": "میزان پیشرفت کار فنی",
    "how it is requested": "شیوهٔ دریافت درخواست",
    "how it is worked on": "شیوهٔ رسیدگی",
    "how the result is handed over": "شیوهٔ تحویل نتیجه",
    "id of its agency": "شناسهٔ دستگاه آن",
    "id of the agency above it": "شناسهٔ دستگاه بالاتر",
    "its day on the timetable": "روز آن در جدول زمان‌بندی",
    "judged chance that it connects by the deadline": "احتمال برآوردشدهٔ اتصال آن تا موعد",
    "last day of the time granted": "آخرین روز مهلت داده‌شده",
    "name in English": "نام انگلیسی",
    "name in Persian": "نام فارسی",
    "none": "ندارد",
    "note": "یادداشت",
    "of those, in its own window on the portal":
      "از آن خدمت‌ها، شمار آنچه در پنجرهٔ خود در درگاه ملی است",
    "of those, only inside its parent's window":
      "از آن خدمت‌ها، شمار آنچه تنها در پنجرهٔ دستگاه بالاتر است",
    "of those, with an electronic intake":
      "از آن خدمت‌ها، شمار آنچه دریافت درخواست آن الکترونیکی است",
    "on": "روشن",
    "onboarding work left, person-weeks": "کار باقی‌مانده تا اتصال، به نفر‌هفته",
    "plan": "برنامه",
    "progress": "پیشرفت",
    "reason": "دلیل",
    "requests a year": "شمار درخواست در سال",
    "ruling": "رأی",
    "sector": "بخش",
    "services it is responsible for": "شمار خدمت‌هایی که دستگاه متولی آن‌هاست",
    "short, stable name": "نام کوتاه و ثابت",
    "the committee's body that ruled": "مرجع رأی‌دهنده در کارگروه",
    "the day": "روز",
    "the window it is offered in": "پنجره‌ای که خدمت در آن ارائه می‌شود",
    "type": "نوع",
    "what the agency says of itself": "آنچه دستگاه دربارهٔ خود اظهار کرده است",
    "what the committee says of the reason": "رأی کارگروه دربارهٔ دلیل",
    "what the monitoring body has confirmed": "آنچه نهاد ناظر تأیید کرده است",
    "why it is not connected": "دلیل متصل نبودن",
    // CommandLanguage/Parsing/Expectation.swift
    "a date": "تاریخ",
    "a field": "فیلد",
    "a field, a name or a value": "فیلد، نام یا مقدار",
    "a figure such as 'connected%'": "رقمی مانند «متصل٪»",
    "a name": "نام",
    "a number": "عدد",
    "a scenario's name": "نام سناریو",
    "text in quotes": "متن در گیومه",
    "the end of the statement": "پایان دستور",
    // CommandLanguage/Parsing/Parser+Changes.swift
    "'{1}' does not fit here": "«{1}» در اینجا پذیرفته نیست",
    "deadline moves by 2 weeks": "مهلت ۲ هفته تمدید شود",
    "deadline moves to 15 Dey 1401": "مهلت به ۱۵ دی ۱۴۰۱ تمدید شود",
    "it says which of an open number connect: 20 agencies connect by deadline, likelier first":
      "این عبارت برای انتخابِ باز است و می‌گوید کدام دستگاه‌ها متصل شوند: ۲۰ دستگاه تا مهلت متصل شوند، محتمل‌ترها اول",
    // CommandLanguage/Parsing/Parser+Dates.swift
    "'{1}' can be read in more than one way: {2}": "«{1}» را بیش از یک گونه می‌توان خواند: {2}",
    "'{1}' is not a date: a date has a day, a month and a year":
      "«{1}» تاریخ نیست: تاریخ باید روز، ماه و سال داشته باشد",
    "'{1}' is not a date: no month has that name": "«{1}» تاریخ نیست: ماهی به این نام وجود ندارد",
    "'{1}' is not a date: there is no month {2}": "«{1}» تاریخ نیست: ماه {2} وجود ندارد",
    "'{1}' is not a date: {2}": "«{1}» تاریخ نیست: {2}",
    "'{1}' is not one day": "«{1}» یک روز معین نیست",
    "'{1}' mixes the calendars: the month is of the one, the year of the other":
      "در «{1}» دو تقویم درآمیخته است: ماه از یکی و سال از دیگری است",
    "30 Azar 1401 is 21 December 2022": "۳۰ آذر ۱۴۰۱ برابر با ۲۱ دسامبر ۲۰۲۲ است",
    "Solar Hijri years go from 1200 to 1500, Gregorian ones from 1900 to 2100":
      "سال هجری شمسی باید از ۱۲۰۰ تا ۱۵۰۰ و سال میلادی از ۱۹۰۰ تا ۲۱۰۰ باشد",
    "correct the day {1}": "روز {1} را اصلاح کنید",
    "months go from 1 to 12": "شمارهٔ ماه از ۱ تا ۱۲ است",
    "the year {1} is in neither calendar's range": "سال {1} در بازهٔ هیچ‌یک از دو تقویم نیست",
    "write day, month and year: 30 Azar 1401": "روز، ماه و سال را بنویسید: ۳۰ آذر ۱۴۰۱",
    "write it as 30 Azar 1401 or 1401-09-30": "آن را به شکل ۳۰ آذر ۱۴۰۱ یا ۱۴۰۱/۰۹/۳۰ بنویسید",
    "write the year first, 1401-09-30, or the month's name, 30 Azar 1401":
      "سال را نخست بنویسید، مانند ۱۴۰۱/۰۹/۳۰، یا نام ماه را بیاورید، مانند ۳۰ آذر ۱۴۰۱",
    // CommandLanguage/Parsing/Parser.swift
    "expected {1}": "در اینجا باید {1} بیاید",
    "split it into several statements": "آن را به چند دستور تقسیم کنید",
    "the statement stops too early": "دستور ناتمام است",
    "this is nested more than {1} levels deep": "این عبارت بیش از {1} لایه تودرتو است",
    // CommandLanguage/Tokens/Lexer+Numbers.swift
    "'{1}' is neither a number nor a name": "«{1}» نه عدد است و نه نام",
    "'{1}' is too large a number": "عدد «{1}» بیش از اندازه بزرگ است",
    "put a space after the number, or begin the name with a letter":
      "پس از عدد فاصله بگذارید یا نام را با حرف آغاز کنید",
    "write one with fewer digits": "عددی با رقم‌های کمتر بنویسید",
    // CommandLanguage/Tokens/Lexer+Words.swift
    "add ` after the name": "پس از نام، نشانهٔ ` را بگذارید",
    "the name in backticks is never closed": "نامی که با نشانهٔ ` آغاز شده، بسته نشده است",
    // CommandLanguage/Tokens/Lexer.swift
    "'\\' continues a line, so nothing may follow it":
      "نشانهٔ «\\» ادامهٔ سطر را می‌رساند، پس چیزی نباید پس از آن بیاید",
    "put text and file names with special signs in quotes":
      "متن و نام پروندهٔ دارای نشانهٔ ویژه را در گیومه بگذارید",
    "remove it, or move it to the line's end": "آن را بردارید یا به پایان سطر ببرید",
    "{1} means nothing here": "{1} در اینجا معنایی ندارد",
    // CommandLanguage/Tokens/Vocabulary.swift
    "and": "و",
    "apply": "اعمال",
    "are": "است",
    "assert": "ادعا",
    "because": "دلیل",
    "check": "بررسی",
    "connect": "متصل می‌شود",
    "connects": "متصل می‌شود",
    "deadline": "موعد",
    "define": "تعریف",
    "diff": "تفاوت",
    "docket": "پرونده‌های کارگروه",
    "drop": "حذف",
    "events": "رویدادها",
    "explain": "توضیح",
    "fields": "فیلدها",
    "from": "از",
    "group": "گروه",
    "help": "راهنما",
    "is": "است",
    "let": "متغیر",
    "load": "بارگذاری",
    "log": "لگاریتمی",
    "of": "جدول",
    "or": "یا",
    "redo": "ازنو",
    "scenarios": "سناریوها",
    "set": "تنظیم‌شده",
    "settings": "تنظیمات",
    "show": "نمایش",
    "step": "گام",
    "threshold": "آستانه",
    "undo": "واگرد",
    "until": "مهلت تا",
    "verify": "راستی‌آزمایی",
    // DataFiles/Cells/CellReading.swift
    "is negative": "منفی است",
    "write a number from 0 up": "عدد ۰ یا بزرگ‌تر بنویسید",
    // DataFiles/Cells/DateReading.swift
    "correct the day": "روز را اصلاح کنید",
    "does not exist: {1} {2} has {3} days": "وجود ندارد: ماه {1} در سال {2}، {3} روز دارد",
    "has a time of day beside the date": "افزون بر تاریخ، ساعت هم دارد",
    "write the date alone: 1401-09-30": "تنها تاریخ را بنویسید: ۱۴۰۱/۰۹/۳۰",
    // DataFiles/Cells/NumberReading.swift
    "is not a number": "عدد نیست",
    "write digits only, such as 1234, 1,234 or 12.5": "تنها رقم بنویسید، مانند ۱۲۳۴، ۱٬۲۳۴ یا ۱۲٫۵",
    // DataFiles/Compression/PackedFile.swift
    "it ends early, after {1} unpacked bytes": "ناتمام است و پس از باز شدن {1} بایت به پایان می‌رسد",
    // DataFiles/DataFileError.swift
    " (sheets: {1})": " (برگه‌ها: {1})",
    "; 'strict' takes all or nothing, so nothing was loaded":
      "؛ با «سخت‌گیرانه» یا همه پذیرفته می‌شود یا هیچ، از این رو چیزی بارگذاری نشد",
    "name the sheet agencies, services, events or deadlines, or say it: load … as agencies":
      "برگه را «دستگاه‌ها»، «خدمت‌ها»، «رویدادها» یا «مهلت‌ها» بنامید، یا نوع آن را بگویید: بارگذاری … به عنوان دستگاه‌ها",
    "no sheet of the workbook is a table of agencies, services, events or deadlines":
      "هیچ برگه‌ای از کارپوشه جدول دستگاه‌ها، خدمت‌ها، رویدادها یا موعدها نیست",
    "save it again as UTF-8, or convert it: iconv -f ENCODING -t UTF-8 FILE":
      "آن را دوباره با UTF-8 ذخیره کنید یا تبدیل کنید: iconv -f ENCODING -t UTF-8 FILE",
    "the text is not UTF-8, in which byte {1} cannot stand here, nor Persian or Arabic in Windows-1256":
      "متن نه UTF-8 است، که در آن بایت {1} نمی‌تواند در اینجا بیاید، و نه فارسی یا عربی با Windows-1256",
    "the {1} file cannot be unpacked: {2}": "پروندهٔ فشردهٔ {1} باز نمی‌شود: {2}",
    "this is {1}, not CSV, JSON or XLSX": "این {1} است، نه CSV، JSON یا XLSX",
    // DataFiles/DataReader.swift
    "by its columns": "از روی ستون‌ها",
    // DataFiles/Databases/DatabaseContent.swift
    "; 'table NAME' reads one": "؛ با «جدول NAME» می‌توان یکی را خواند",
    "{1}: not read: {2}": "{1}: خوانده نشد: {2}",
    // DataFiles/Databases/DatabaseProblem.swift
    "a 'query' is put to a PostgreSQL server; a file is read by its tables":
      "«پرس‌وجو» تنها برای سرور PostgreSQL است؛ پرونده جدول به جدول خوانده می‌شود",
    "both '{1}' and '{2}' look like {3}": "«{1}» و «{2}» هر دو جدول {3} به نظر می‌رسند",
    "check the address, the network, and the password in ~/.pgpass or PGPASSWORD":
      "نشانی، شبکه و گذرواژه را در ~/.pgpass یا PGPASSWORD بررسی کنید",
    "correct it in the database, or load another table":
      "آن را در پایگاه داده اصلاح کنید یا جدول دیگری بارگذاری کنید",
    "leave 'table' out": "«جدول» را از دستور بردارید",
    "load postgres://user@host/database table NAME as agencies":
      "بارگذاری postgres://user@host/database جدول NAME به عنوان دستگاه‌ها",
    "load … table NAME as agencies": "بارگذاری … جدول NAME به عنوان دستگاه‌ها",
    "no table's name or columns say that it holds {1}":
      "از نام یا ستون‌های هیچ جدولی برنمی‌آید که {1} در آن باشد",
    "say which: load … table NAME as {1}; {2}":
      "بگویید کدام جدول: بارگذاری … جدول NAME به عنوان {1}؛ {2}",
    "say which: load … table {1} as {2}": "بگویید کدام جدول: بارگذاری … جدول {1} به عنوان {2}",
    "tables: {1}": "جدول‌ها: {1}",
    "there is no connection to {1}: {2}": "ارتباط با {1} برقرار نشد: {2}",
    "there is no table '{1}'": "جدول «{1}» وجود ندارد",
    "this is neither a database nor a workbook, so there is no table in it to choose":
      "این نه پایگاه داده است و نه کارپوشه، پس جدولی برای انتخاب ندارد",
    "this is no address of a PostgreSQL database": "این نشانی یک پایگاه دادهٔ PostgreSQL نیست",
    "{1} cannot be read: {2}": "{1} خوانده نمی‌شود: {2}",
    // DataFiles/Databases/DatabaseRows.swift
    "keep text, a number or a date in the column": "در این ستون تنها متن، عدد یا تاریخ بگذارید",
    "{1} where text or a number was expected ({2})": "{1}، حال آنکه باید متن یا عدد باشد ({2})",
    // DataFiles/Databases/DatabaseValue.swift
    "holds a number without end": "عددی نامتناهی دارد",
    "holds text that is not UTF-8": "متنی دارد که UTF-8 نیست",
    "holds {1} (a blob)": "{1} دادهٔ دودویی (blob) دارد",
    // DataFiles/Files/FileError.swift
    "check the spelling and the folder": "املای نام و پوشه را بررسی کنید",
    "make the folder first, or name another": "نخست پوشه را بسازید یا پوشهٔ دیگری نام ببرید",
    "the folder for '{1}' does not exist": "پوشه‌ای که «{1}» باید در آن باشد وجود ندارد",
    "there is no file '{1}'": "پروندهٔ «{1}» وجود ندارد",
    // DataFiles/FormatGuess.swift
    "an Excel workbook locked with a password": "کارپوشهٔ Excel قفل‌شده با گذرواژه",
    "open it with the password, take the password off and save it again":
      "آن را با گذرواژه باز کنید، گذرواژه را بردارید و دوباره ذخیره کنید",
    // DataFiles/Rows/RowRules.swift
    "is more than the {1} services it is a part of": "از کل خدمت‌های دستگاه ({1} خدمت) بیشتر است",
    // DataFiles/Rows/TableBuilder.swift
    "add the missing cells, empty ones too": "خانه‌های جاافتاده را، هرچند خالی، بیفزایید",
    "begins a row with {1} cells; the header has {2}":
      "آغازگر سطری با {1} خانه است، ولی سرستون {2} خانه دارد",
    "give one of them another id": "به یکی از آن‌ها شناسهٔ دیگری بدهید",
    "is the id of line {1} too": "شناسهٔ سطر {1} نیز هست",
    // DataFiles/Rows/TableSummary.swift
    "'{1}' as {2}": "«{1}» به عنوان {2}",
    "1 cell could not be read and counts as missing": "۱ خانه خوانده نشد و نامعلوم به شمار می‌آید",
    "column {1} kept under its own name": "ستون {1} با نام خود نگه داشته شد",
    "columns {1} kept under their own names": "ستون‌های {1} با نام خود نگه داشته شدند",
    "read {1}": "ستون‌ها چنین خوانده شد: {1}",
    "{1} cells could not be read and count as missing":
      "{1} خانه خوانده نشد و نامعلوم به شمار می‌آید",
    "{1}: {2} taken, {3} refused ({4}, {5}); {6}: {7}":
      "{1}: {2} پذیرفته شد و {3} سطر پذیرفته نشد ({4}، {5})؛ {6}: {7}",
    // DataFiles/SourceContent.swift
    "as asked": "طبق درخواست",
    "by its name": "از روی نام",
    "{1}: read as {2}": "{1}: با رمزگذاری {2} خوانده شد",
    // DataFiles/Workbook/SheetReading.swift
    "a cell has the shared text '{1}', which does not exist":
      "خانه‌ای به متن مشترک «{1}» ارجاع دارد که وجود ندارد",
    "correct its formula": "فرمول آن را اصلاح کنید",
    "is a formula whose value was not saved": "فرمولی است که مقدار آن ذخیره نشده است",
    "is an error of the spreadsheet": "خطای صفحه‌گسترده است",
    "open it in a spreadsheet program and save it anew, or export it as CSV":
      "آن را در برنامهٔ صفحه‌گسترده باز و از نو ذخیره کنید، یا از آن خروجی CSV بگیرید",
    "open the workbook in a spreadsheet program and save it again":
      "کارپوشه را در برنامهٔ صفحه‌گسترده باز و دوباره ذخیره کنید",
    "the sheet is damaged: {1}": "برگه آسیب دیده است: {1}",
    // DataFiles/Workbook/SheetRows.swift
    "formula": "فرمول",
    "is alone in its row, after an empty row, as a note is":
      "پس از سطری خالی و تنها در سطر خود آمده است، چنان‌که یادداشت می‌آید",
    "remove the row, or fill it in": "سطر را حذف یا کامل کنید",
    "{1}: 1 hidden row was read too": "{1}: ۱ سطر پنهان نیز خوانده شد",
    "{1}: row {2} stands before the header and was left out: {3}":
      "{1}: سطر {2} پیش از سرستون آمده است و کنار گذاشته شد: {3}",
    "{1}: {2} read by the value{3} last saved": "{1}: {2} با آخرین مقدار{3} ذخیره‌شده خوانده شد",
    // DataFiles/Workbook/WorkbookContent.swift
    "it names no two known columns": "دو ستون شناخته‌شده در آن نیست",
    "sheets: {1}": "برگه‌ها: {1}",
    "the workbook has no sheet '{1}'": "کارپوشه برگه‌ای به نام «{1}» ندارد",
    "{1}: empty": "{1}: خالی",
    "{1}: hidden, and not read": "{1}: پنهان است و خوانده نشد",
    "{1}: not read; ": "{1}: خوانده نشد؛ ",
    // DataFiles/Workbook/ZipArchive.swift
    "copy or download the file again": "پرونده را دوباره نسخه‌برداری یا دریافت کنید",
  ]
}
