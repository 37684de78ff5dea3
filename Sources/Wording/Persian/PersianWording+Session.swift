extension PersianWording {
  /// Counts, charts, the pages on methods, and what is said of names, changes, statements and the session.
  static let session: [String: String] = [
    // Counts, said in many places
    "{1} agencies are": "{1} دستگاه",
    "{1} agencies connect": "{1} دستگاه",
    "{1} agency": "{1} دستگاه",
    "{1} agency is": "{1} دستگاه",
    "{1} agency-days": "{1} دستگاه‌روز",
    "{1} byte": "{1} بایت",
    "{1} bytes": "{1} بایت",
    "{1} change": "{1} تغییر",
    "{1} changes": "{1} تغییر",
    "{1} columns": "{1} ستون",
    "{1} combinations": "{1} ترکیب",
    "{1} connected agencies": "{1} دستگاه متصل",
    "{1} connection": "{1} اتصال",
    "{1} connections": "{1} اتصال",
    "{1} day": "{1} روز",
    "{1} days": "{1} روز",
    "{1} deadline": "{1} موعد",
    "{1} error": "{1} خطا",
    "{1} errors": "{1} خطا",
    "{1} event": "{1} رویداد",
    "{1} events": "{1} رویداد",
    "{1} first connections": "{1} اتصال نخست",
    "{1} forecast": "{1} پیش‌بینی",
    "{1} forecasts": "{1} پیش‌بینی",
    "{1} formulas": "{1} فرمول",
    "{1} further rows": "{1} سطر دیگر",
    "{1} judged chances": "{1} احتمال برآوردشده",
    "{1} live agencies have": "{1} دستگاه متصل",
    "{1} open agencies": "{1} دستگاه باقی‌مانده",
    "{1} open agency": "{1} دستگاه باقی‌مانده",
    "{1} open cases": "{1} پروندهٔ باز",
    "{1} person-weeks": "{1} نفر‌هفته",
    "{1} places": "{1} مورد",
    "{1} problems": "{1} مشکل",
    "{1} remark": "{1} نکته",
    "{1} remarks": "{1} نکته",
    "{1} row": "{1} سطر",
    "{1} rows": "{1} سطر",
    "{1} services": "{1} خدمت",
    "{1} smaller finding": "{1} یافتهٔ کم‌اهمیت‌تر",
    "{1} smaller findings": "{1} یافتهٔ کم‌اهمیت‌تر",
    "{1} splits": "{1} شیوهٔ تقسیم",
    "{1} statement": "{1} دستور",
    "{1} statements": "{1} دستور",
    "{1} unverified claims": "{1} اظهار تأییدنشده",
    "{1} value": "{1} مقدار",
    "{1} warning": "{1} هشدار",
    "{1} warnings": "{1} هشدار",
    "{1} week": "{1} هفته",
    "{1} weights": "{1} وزن",
    "{1} whole weeks": "{1} هفتهٔ کامل",
    "{1} world": "{1} حالت",
    // Answers/Answer+Derivation.swift
    "from {1} to {2}": "از {1} تا {2}",
    "{1}, a share of nothing, which is none": "{1}؛ مبنا صفر است و سهمی وجود ندارد",
    // Answers/Answer.swift
    "base": "مبنا",
    // Answers/Charts/Chart+Answer.swift
    "available": "موجود",
    "backtest": "پس‌آزمون",
    "compare": "مقایسه",
    "figure": "رقم",
    "forecast": "پیش‌بینی",
    "high": "بالا",
    "if": "اگر",
    "list": "فهرست",
    "matrix": "ماتریس",
    "need": "نیاز",
    "q05": "صدک ۵",
    "q25": "صدک ۲۵",
    "q50": "صدک ۵۰",
    "q75": "صدک ۷۵",
    "q95": "صدک ۹۵",
    "reconcile": "تطبیق",
    "sensitivity": "حساسیت",
    "stages": "مرحله‌ها",
    "sweep": "پیمایش",
    "total": "جمع",
    "when": "چه وقت",
    // Answers/Charts/Chart+Sweep.swift
    "agencies": "دستگاه",
    "assumption": "فرض",
    "expected": "مورد انتظار",
    "low": "پایین",
    "method": "روش",
    "needed": "لازم",
    "reading": "خوانش",
    "skill": "مهارت",
    "week": "هفته",
    "weeks": "هفته‌ها",
    // Answers/Charts/ChartRendering.swift
    "print": "چاپ",
    // Answers/Charts/DayMark.swift
    "deadline {1}": "موعد {1}",
    // Answers/Charts/Histogram.swift
    "to": "تا",
    // Answers/JSONRendering.swift
    "answer": "پاسخ",
    // Answers/MethodPage.swift
    "A choice left open": "انتخابِ باز",
    "A plan for equal efforts": "برنامه برای دستگاه‌هایی با کار برابر",
    "Bounds of a ratio of totals": "کران‌های نسبت دو مجموع",
    "Bounds without any assumption on dependence": "کران‌ها بدون هیچ فرضی دربارهٔ وابستگی",
    "Chances by simulation": "احتمال به روش شبیه‌سازی",
    "Counts and shares": "شمار و سهم",
    "Dates and weeks ahead": "تاریخ‌ها و هفته‌های پیش رو",
    "Dependence through one factor": "وابستگی از راه یک عامل مشترک",
    "Efforts that differ, none divided between weeks":
      "کارهای نابرابر، بی‌آنکه کاری میان هفته‌ها تقسیم شود",
    "How many must be certain": "اتصال چند دستگاه باید قطعی باشد",
    "How past forecasts would have done": "پیش‌بینی‌ها در گذشته چه نتیجه‌ای می‌داد",
    "One budget of effort": "یک سقف برای همهٔ کار",
    "One question, many values": "یک پرسش، چند مقدار",
    "Options against scenarios": "گزینه‌ها در برابر سناریوها",
    "Published figures": "رقم‌های منتشرشده",
    "The Bayesian bootstrap of the weeks on record": "بوت‌استرپ بیزی هفته‌های ثبت‌شده",
    "The Poisson-binomial law": "قانون پواسون-دوجمله‌ای",
    "The beta-binomial law": "قانون بتا-دوجمله‌ای",
    "The chance of a condition": "احتمال برقراری شرط",
    "Weeks without any connection": "هفته‌های بدون اتصال",
    "Weighted totals": "مجموع‌های وزنی",
    "What a change does": "اثر هر تغییر",
    "What is on record": "آنچه ثبت شده است",
    "What must still connect": "آنچه هنوز باید متصل شود",
    "Which agency matters": "کدام دستگاه اثرگذار است",
    "beta-binomial": "بتا-دوجمله‌ای",
    // Shell/Edge/DiagnosticText.swift
    "column": "ستون",
    "line": "سطر",
    // Shell/Resolving/FieldTable.swift
    "'fields' lists the fields": "فرمان «فیلدها» همهٔ فیلدها را نشان می‌دهد",
    "'{1}' is not a number ({2})": "فیلد «{1}» عددی نیست ({2})",
    "evaluated: connected, connecting, unconnected, waived":
      "ارزیابی‌شده: متصل، در حال اتصال، متصل‌نشده، مهلت‌دار",
    "neither connected nor waived, and past the deadline":
      "نه متصل است و نه مهلت‌دار، و موعد آن گذشته است",
    "numbers: {1}": "فیلدهای عددی: {1}",
    "services in its own window, of its services":
      "سهم خدمت‌های موجود در پنجرهٔ خود از همهٔ خدمت‌های دستگاه",
    "what the status rests on": "آنچه وضعیت بر آن استوار است",
    "{1} have no field '{2}'": "فیلدی به نام «{2}» برای {1} وجود ندارد",
    // Shell/Resolving/Resolver+Changes.swift
    "a deadline can only move": "موعد را فقط می‌توان جابه‌جا کرد",
    "a field's value has no date: it holds at once":
      "مقدار فیلد تاریخ نمی‌گیرد و بی‌درنگ برقرار می‌شود",
    "a status has one: {1} connect by deadline": "وضعیت تاریخ می‌گیرد: {1} تا مهلت متصل شود",
    "a threshold is a percentage above 0% and up to 100%":
      "آستانه درصدی بیشتر از ۰٪ و حداکثر ۱۰۰٪ است",
    "a threshold is set to a percentage": "آستانه با درصد تعیین می‌شود",
    "a waiver needs its end: there is no permanent exemption, only time granted":
      "مهلت باید پایان داشته باشد: معافیت دائم وجود ندارد و فقط مهلت داده می‌شود",
    "an agency's id cannot be changed": "شناسهٔ دستگاه را نمی‌توان تغییر داد",
    "change what it rests on": "آنچه را که این فیلد بر آن استوار است تغییر دهید",
    "deadline is 15 Dey 1401": "مهلت ۱۵ دی ۱۴۰۱ است",
    "deadline {1}{2}, {3}": "موعد {1}{2}، {3}",
    "it is not said which field is set": "گفته نشده است که کدام فیلد تعیین می‌شود",
    "leave the date out": "تاریخ را بردارید",
    "mfa waive until 1402-03-31": "mfa تا پایان ۱۴۰۲/۰۳/۳۱ فرصت یابد",
    "no agencies are loaded, so none can change":
      "دستگاهی بارگذاری نشده است، پس هیچ دستگاهی تغییر نمی‌کند",
    "only the deadline moves": "فقط موعد جابه‌جا می‌شود",
    "the committee has no body '{1}'": "مرجعی به نام «{1}» در کارگروه وجود ندارد",
    "the deadline is a date, and this is none": "موعد باید تاریخ باشد و این مقدار تاریخ نیست",
    "threshold is 50%": "آستانه ۵۰٪ است",
    "to connect it: {1} connect": "برای اتصال: {1} متصل شود",
    "{1} chance is 80%": "{1} احتمال شود ۸۰٪",
    "{1} comes from the services loaded; the scenario sets it instead":
      "مقدار فیلد «{1}» از خدمت‌های بارگذاری‌شده به دست می‌آید؛ سناریو به جای آن مقدار دیگری می‌گذارد",
    "{1} connect": "{1} متصل شود",
    "{1} is evaluated, never set by hand":
      "فیلد «{1}» ارزیابی می‌شود و آن را دستی نمی‌توان تعیین کرد",
    "{1} is never '{2}'": "فیلد «{1}» هیچ‌گاه مقدار «{2}» ندارد",
    "{1} waive until 1402-03-31 because \"…\"": "{1} فرصت یابد تا پایان ۱۴۰۲/۰۳/۳۱ زیرا \"…\"",
    // Shell/Resolving/Resolver+Dates.swift
    "'{1} {2}' has no year, and no deadline is loaded to take it from":
      "«{1} {2}» سال ندارد و موعدی هم بارگذاری نشده است که سال از آن گرفته شود",
    "'{1} {2}' is not a date: {3} {4}, the deadline's year, has {5} days":
      "«{1} {2}» تاریخ نیست: ماه {3} در سال موعد ({4}) {5} روز دارد",
    "'{1}' is not a date": "«{1}» تاریخ نیست",
    "'{1}' is not a date but {2}": "«{1}» تاریخ نیست و مقدار آن {2} است",
    "add the year: {1} {2} 1401": "سال را بیفزایید: {1} {2} ۱۴۰۱",
    "correct the day, or add the year": "روز را اصلاح کنید یا سال را بیفزایید",
    "let {1} = 30 Azar 1401": "بگذار {1} = ۳۰ آذر ۱۴۰۱",
    "load data that has one, or: set deadline 30 Azar 1401":
      "داده‌هایی بارگذاری کنید که موعد دارند، یا: تنظیم موعد ۳۰ آذر ۱۴۰۱",
    "no deadline is loaded": "موعدی بارگذاری نشده است",
    "or load data that has a deadline first": "یا نخست داده‌هایی بارگذاری کنید که موعد دارند",
    "{1} {2} is taken in {3}, the deadline's year": "{1} {2} در سال موعد ({3}) در نظر گرفته شد",
    // Shell/Resolving/Resolver+Expressions.swift
    "'like' compares with text": "«شبیه» فقط با متن مقایسه می‌کند",
    "'{1}' reckons with numbers, and this is none":
      "نشانهٔ «{1}» با عدد کار می‌کند و این مقدار عدد نیست",
    "a division by zero, a share of nothing, or a figure that is left open":
      "تقسیم بر صفر، سهم از مبنای صفر، یا رقمی که باز مانده است",
    "a duration can be added to a date or taken from it, nothing else":
      "مدت را فقط می‌توان به تاریخ افزود یا از آن کم کرد",
    "a duration stands alone here": "مدت در اینجا به‌تنهایی آمده است",
    "a {1} cannot be compared with a {2}": "مقدار نوع {1} را نمی‌توان با مقدار نوع {2} مقایسه کرد",
    "add it to a date: today + 2 weeks": "آن را به تاریخی بیفزایید: امروز + ۲ هفته",
    "compare it: sector = bank": "آن را مقایسه کنید: بخش = بانک",
    "dates are compared with dates: planned < 30 Azar 1401":
      "تاریخ با تاریخ مقایسه می‌شود: زمان‌بندی < ۳۰ آذر ۱۴۰۱",
    "did you mean {1}?  ({2})": "آیا منظورتان {1} بود؟  ({2})",
    "name like \"*bank*\"": "نام شبیه \"*بانک*\"",
    "no field or variable is named '{1}'": "فیلد یا متغیری به نام «{1}» وجود ندارد",
    "this has no value": "این عبارت مقداری ندارد",
    "this is text, not a condition": "این متن است، نه شرط",
    "today + 2 weeks": "امروز + ۲ هفته",
    // Shell/Resolving/Resolver+Groups.swift
    "no agencies are loaded, so there is no '{1}'":
      "دستگاهی بارگذاری نشده است، پس «{1}» وجود ندارد",
    "no agency is named '{1}'": "دستگاهی به نام «{1}» وجود ندارد",
    "no agency, sector, status or group is named '{1}'":
      "دستگاه، بخش، وضعیت یا گروهی به نام «{1}» وجود ندارد",
    // Shell/Resolving/Resolver+LikelierFirst.swift
    "'chance connected >= …' tells how likely a number is":
      "«احتمال متصل >= …» نشان می‌دهد که هر تعداد چقدر محتمل است",
    "a chance looks ahead, and {1} is not after {2}":
      "احتمال مربوط به آینده است و {1} پس از {2} نیست",
    "by them {1} would be expected to connect; here it is {2}, each agency connecting for itself":
      "بر پایهٔ این احتمال‌ها اتصال {1} دستگاه مورد انتظار است؛ در اینجا {2} دستگاه خواسته شده است و هر دستگاه مستقل متصل می‌شود",
    "by these chances only {1} can connect, fewer than the {2} asked for":
      "با این احتمال‌ها فقط {1} دستگاه می‌تواند متصل شود که از {2} دستگاه خواسته‌شده کمتر است",
    "by these chances {1} are certain to connect, more than the {2} asked for":
      "با این احتمال‌ها اتصال {1} دستگاه قطعی است که از {2} دستگاه خواسته‌شده بیشتر است",
    "likelier first: each of the {1} that could connect has its chance by {2}: {3}":
      "محتمل‌ترها اول: هر یک از {1} دستگاهی که می‌تواند متصل شود احتمال اتصال خود را تا {2} دارد: {3}",
    "say by which day: 20 agencies connect by {1}, likelier first":
      "بگویید تا چه روزی: ۲۰ دستگاه تا {1} متصل شوند، محتمل‌ترها اول",
    "to supply chances: if unconnected chance is 80%, {1}":
      "برای دادن احتمال‌ها: اگر متصل‌نشده احتمال شود ۸۰٪، {1}",
    "which are likelier is told by each agency's chance, and {1}":
      "محتمل‌تر بودن از احتمال هر دستگاه برمی‌آید و {1}",
    "without 'likelier first' every choice is equally likely":
      "بدون «محتمل‌ترها اول» همهٔ انتخاب‌ها هم‌احتمال‌اند",
    // Shell/Resolving/Resolver+Metrics.swift
    "'{1}' is a count, so it is compared with a number": "«{1}» تعداد است و با عدد مقایسه می‌شود",
    "for the share write {1}%": "برای سهم بنویسید: {1}٪",
    "write {1} {2} 95%": "بنویسید: {1} {2} ۹۵٪",
    // Shell/Resolving/Resolver+WhoChanges.swift
    "'fields' shows which figures are filled": "فرمان «فیلدها» نشان می‌دهد کدام رقم‌ها پر شده‌اند",
    "20 agencies": "۲۰ دستگاه",
    "50% of banks": "۵۰٪ از بانک‌ها",
    "a number of agencies is whole and not negative, and this is {1}":
      "تعداد دستگاه‌ها باید عدد صحیح و نامنفی باشد، ولی این مقدار {1} است",
    "a part is a percentage from 0% to 100%": "سهم دستگاه‌ها درصدی از ۰٪ تا ۱۰۰٪ است",
    "ask for {1} or fewer": "حداکثر {1} دستگاه بخواهید",
    "for a part of them write 50% of banks": "برای سهمی از آن‌ها بنویسید: ۵۰٪ از بانک‌ها",
    "name them, or say which: 5 largest by requests":
      "از آن‌ها نام ببرید یا بگویید کدام‌ها: ۵ بزرگ‌ترین بر حسب درخواست‌ها",
    "none of the {1} agencies that could be taken has its {2} on record":
      "فیلد «{2}» برای هیچ‌یک از {1} دستگاهی که می‌توان برگزید ثبت نشده است",
    "only {1} agencies can be ranked by {2}{3}":
      "فقط {1} دستگاه را می‌توان بر حسب «{2}» مرتب کرد{3}",
    "only {1} {2} can still change so, and {3} {4} asked for":
      "فقط {1} {2} هنوز می‌تواند چنین تغییر کند، ولی تعداد خواسته‌شده {3} {4}",
    "which agencies {1} cannot be left open": "نمی‌توان باز گذاشت که کدام دستگاه‌ها {1}",
    "{1} agencies have no {2} and were not ranked":
      "فیلد «{2}» برای {1} دستگاه ثبت نشده است و این دستگاه‌ها در ترتیب نیامده‌اند",
    "{1} and {2} more": "{1} و {2} دستگاه دیگر",
    "{1} of the {2} in '{3}' {4} already {5}": "از {2} دستگاه «{3}»، {1} دستگاه از پیش {5} {4}",
    "{1} of the {2} that can {3} is {4}{5}":
      "{1} از {2} دستگاهی که این تغییر ({3}) برای آن ممکن است برابر {4} دستگاه است{5}",
    "{1} {2} waived, and out of scope until the waiver ends":
      "{1} مهلت‌دار و تا پایان مهلت خارج از شمول {2}",
    // Shell/Resolving/Resolver.swift
    "let {1} = 20": "بگذار {1} = ۲۰",
    "no variable is named '{1}'": "متغیری به نام «{1}» وجود ندارد",
    // Shell/Session/AnsweredQuestion.swift
    "ask first: status": "نخست بپرسید: وضعیت",
    "nothing has been asked yet": "هنوز پرسشی نشده است",
    "or: explain AGENCY": "یا: توضیح «نام دستگاه»",
    // Shell/Session/Session+Ahead.swift
    "the data is of {1}: the days from then to {2} are not on record, and count as neither with nor without connections":
      "داده‌ها مربوط به {1} است: روزهای پس از آن تا {2} ثبت نشده است و نه دارای اتصال شمرده می‌شود و نه بدون اتصال",
    "{1} lies before the data's own day: agencies stand as the history had them, and neither later records nor changes are used":
      "{1} پیش از روز داده‌هاست: وضعیت دستگاه‌ها همان است که در تاریخچه آمده و نه سابقهٔ بعدی به کار می‌رود و نه تغییری",
    // Shell/Session/Session.swift
    "the data's day": "روز داده‌ها",
    "the system's day": "روز رایانه",
    // Shell/Statements/Blocks.swift
    "a procedure that calls itself must end somewhere":
      "رویه‌ای که خود را فرامی‌خواند باید در جایی پایان یابد",
    "procedures call one another more than {1} deep":
      "رویه‌ها بیش از {1} لایه یکدیگر را فراخوانده‌اند",
    // Shell/Statements/ProcedureCall.swift
    "'help' lists the commands; 'define' makes a procedure":
      "«راهنما» فرمان‌ها را فهرست می‌کند؛ «تعریف» رویه می‌سازد",
    "'{1}' takes {2}, not {3}": "رویهٔ «{1}» {2} می‌گیرد، نه {3}",
    "there is no command or procedure '{1}'": "فرمان یا رویه‌ای به نام «{1}» وجود ندارد",
    "value": "مقدار",
    // Shell/Statements/StatementParser.swift
    "'help' lists the commands": "«راهنما» فرمان‌ها را فهرست می‌کند",
    "'|' passes on an answer, but no question stands before it":
      "نشانهٔ «|» پاسخ را به فرمانی دیگر می‌دهد، ولی پیش از آن پرسشی نیامده است",
    "a script's first line may say: wnd 1": "سطر نخست اسکریپت می‌تواند چنین باشد: wnd ۱",
    "as {1} to answers.{2}": "به صورت {1} به answers.{2}",
    "changes follow 'if' or 'apply': if {1} {2} …":
      "تغییر پس از «اگر» یا «اعمال» می‌آید: اگر {1} {2} …",
    "did you mean {1}?": "آیا منظورتان {1} بود؟",
    "formats: {1}": "قالب‌ها: {1}",
    "list agencies as json | jq length": "فهرست دستگاه‌ها به صورت json | jq length",
    "there is no command '{1}'": "فرمانی به نام «{1}» وجود ندارد",
    "there is no format '{1}'": "قالبی به نام «{1}» وجود ندارد",
    "this shell knows version 1 of the language, not {1}":
      "این پوسته نسخهٔ ۱ زبان را می‌شناسد، نه نسخهٔ {1} را",
    "{1} is a file, which cannot be shown or passed on":
      "خروجی {1} پرونده است و نمی‌توان آن را نمایش داد یا به فرمانی دیگر سپرد",
  ]
}
