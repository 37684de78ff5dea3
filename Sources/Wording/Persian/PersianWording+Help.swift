extension PersianWording {
  /// What each command does, in a line, and the long help texts.
  static let help: [String: String] = [
    // Shell/Commands/BacktestCommand.swift
    "How past forecasts by each method would have done, against a naive baseline.":
      "پیش‌بینی‌های گذشتهٔ هر روش در مقایسه با مبنای ساده چه اندازه درست می‌بود.",
    // Shell/Commands/ChanceCommand.swift
    "How likely a condition is to hold by a date.": "احتمال آنکه شرطی تا یک تاریخ برقرار باشد.",
    // Shell/Commands/CheckCommand.swift
    "Problems in the data, worst first, each with its place and the fix.":
      "ایرادهای داده‌ها، از مهم‌ترین، هر یک با جای آن و راه اصلاح.",
    // Shell/Commands/CompareCommand.swift
    "Scenarios side by side; or options under several worlds, with regret.":
      "مقایسهٔ سناریوها در کنار هم؛ یا مقایسهٔ گزینه‌ها در چند حالت، همراه با پشیمانی.",
    "What two scenarios change differently.": "تفاوت تغییرهای دو سناریو.",
    // Shell/Commands/DocketCommand.swift
    "The supervisory committee's open and decided cases.":
      "پرونده‌های باز و رسیدگی‌شدهٔ کارگروه نظارتی.",
    // Shell/Commands/ExplainCommand.swift
    "Why an agency has its status, or how the last figure came about.":
      "دلیل وضعیت یک دستگاه، یا شیوهٔ به‌دست آمدن آخرین رقم.",
    // Shell/Commands/FieldsCommand.swift
    "Every field: its type, how often it is filled, and what it holds.":
      "همهٔ فیلدها: نوع هر فیلد، میزان پر بودن آن و آنچه در آن است.",
    // Shell/Commands/ForecastCommand.swift
    "The distribution of a figure at the end of each week ahead.":
      "توزیع یک رقم در پایان هر یک از هفته‌های پیش رو.",
    // Shell/Commands/HelpCommand.swift
    "What can be said; 'help WORD' for one command.":
      "آنچه می‌توان گفت؛ برای شرح یک فرمان: «راهنما» و نام آن فرمان.",
    // Shell/Commands/HistoryCommand.swift
    "The statements given at the prompt, this time and before; the newest last.":
      "دستورهای داده‌شده در خط فرمان، این بار و پیش از این؛ تازه‌ترین در پایان.",
    // Shell/Commands/IfCommand.swift
    "Keep changes in the current scenario.": "نگه داشتن تغییرها در سناریوی جاری.",
    "The changes are those of 'if'; 'undo' takes them back.":
      "تغییرها همان تغییرهای «اگر» است؛ «واگرد» آن‌ها را پس می‌گیرد.",
    "The effect of changes, or any question asked under them; nothing is kept.":
      "اثر تغییرها، یا هر پرسشی با فرض آن‌ها؛ چیزی نگه داشته نمی‌شود.",
    // Shell/Commands/LastCommand.swift
    "The last answer again, in the same or another format.":
      "آخرین پاسخ، بار دیگر، در همان قالب یا قالبی دیگر.",
    // Shell/Commands/ListCommand.swift
    "Rows of agencies, services or events.": "سطرهای دستگاه‌ها، خدمات یا رویدادها.",
    // Shell/Commands/LoadCommand.swift
    "Load agencies, services or events: a file, a folder, standard input or a sample.":
      "بارگذاری دستگاه‌ها، خدمات یا رویدادها: از پرونده، پوشه، ورودی استاندارد یا نمونه.",
    // Shell/Commands/MatrixCommand.swift
    "Electronic maturity against connection: the four corners.":
      "بلوغ الکترونیکی در برابر اتصال: ماتریس چهارخانه.",
    // Shell/Commands/UndoCommands.swift
    "'log to review.wnd' writes it; 'wnd review.wnd' runs it.":
      "«گزارش‌کار به review.wnd» آن را در پرونده می‌نویسد؛ «wnd review.wnd» آن را اجرا می‌کند.",
    "Do again what was undone.": "انجام دوبارهٔ آنچه واگردانده شده است.",
    "Take back the last statement that changed something, or the last N.":
      "پس گرفتن آخرین دستوری که چیزی را تغییر داد، یا N دستور آخر.",
    "The statements that changed something, as a script that rebuilds the state.":
      "دستورهایی که چیزی را تغییر داد، به صورت اسکریپتی که همین وضع را بازمی‌سازد.",
    // Shell/Commands/VerifyCommand.swift
    "What agencies declare of themselves against the rule, and why they differ.":
      "آنچه دستگاه‌ها دربارهٔ خود اظهار می‌کنند در برابر قاعده، و دلیل تفاوت آن‌ها.",
    // Shell/Commands/WhenCommand.swift
    "The date by which a condition holds with a chance of 50%, 85% and 95%.":
      "تاریخی که شرطی تا آن با احتمال ۵۰٪، ۸۵٪ و ۹۵٪ برقرار می‌شود.",
    // Long help texts
    "'chances' takes each agency's own law: a judged chance, a planned day, or the pace through the\nstatuses. 'pace' takes the weekly connections of the last half year, and tells of a count or\nshare of all connected agencies only. Named changes happen on their days.":
      "«احتمال‌ها» قانون خود هر دستگاه را به کار می‌برد: احتمال برآوردشده، روز برنامه‌ریزی‌شده، یا آهنگ گذر از\nوضعیت‌ها. «آهنگ اتصال» اتصال‌های هفتگی نیم سال گذشته را به کار می‌برد و فقط دربارهٔ شمار یا سهم همهٔ\nدستگاه‌های متصل است. تغییرهای نام‌برده در روز خود رخ می‌دهند.",
    "A and B are numbers, percentages or dates, both ends included; without a step it is 1, 1% or\n1 day. Every row begins with the variables; asking changes nothing.":
      "A و B عدد، درصد یا تاریخ است و هر دو سر بازه را در بر می‌گیرد؛ گام اگر گفته نشود ۱، ۱٪ یا ۱ روز است.\nهر سطر با متغیرها آغاز می‌شود؛ پرسیدن چیزی را تغییر نمی‌دهد.",
    "A case is an agency with a stated reason. It is open until the committee rules; a ruling\nsays by which body, justified or not, and until when time is granted.":
      "هر پرونده دستگاهی است که دلیلی برای آن ذکر شده است. پرونده تا رأی کارگروه باز است؛ رأی می‌گوید\nکدام مرجع آن را داده، دلیل موجه است یا ناموجه، و تا کی مهلت داده شده است.",
    "All stand on the same day: the last on which any of them changes something, unless 'by' names\none. Options and worlds are scenarios: each option's changes are laid over each world's. The\nregret of an option is what it falls short of the best option in the same world. Without 'for'\nthe figure is connected%.":
      "همه در یک روز سنجیده می‌شوند: آخرین روزی که یکی از آن‌ها چیزی را تغییر می‌دهد، مگر آنکه با «تا»\nروزی گفته شود. گزینه‌ها و حالت‌ها سناریو هستند: تغییرهای هر گزینه روی تغییرهای هر حالت گذاشته می‌شود.\nپشیمانی هر گزینه مقداری است که در همان حالت از بهترین گزینه کم دارد. بدون «for»، رقم مورد نظر\nconnected% است.",
    "Being electronic and being connected are two things. An agency counts as electronic here\nwhen at least half of its services can be requested electronically.":
      "الکترونیکی بودن و متصل بودن دو چیز جداست. در اینجا دستگاهی الکترونیکی به شمار می‌آید که دست‌کم\nنیمی از خدمات آن را بتوان الکترونیکی درخواست کرد.",
    "CHANGES are sentences with commas between: 20 agencies connect by deadline; banks connect by\n15 azar; 10 largest by requests connect; half of banks start; mfa waive until 1402-03-31;\nconnecting chance is 80%; deadline moves by 2 weeks; threshold is 50%.\n'N agencies' leaves open which: what depends on it is shown at its least and most, expected,\nand from low to high (5% to 95%) if every choice is equally likely; with 'likelier first'\nby the agencies' chances instead.":
      "CHANGES جمله‌هایی است که با ویرگول از هم جدا می‌شود: ۲۰ دستگاه تا موعد متصل شوند؛ بانک‌ها تا ۱۵ آذر\nمتصل شوند؛ ۱۰ بزرگ‌ترین بر حسب requests متصل شوند؛ نیمی از بانک‌ها آغاز کنند؛ mfa تا پایان ۱۴۰۲/۰۳/۳۱ مهلت\nیابد؛ در حال اتصال احتمال شود ۸۰٪؛ موعد ۲ هفته تمدید شود؛ آستانه ۵۰٪ شود.\n«N دستگاه» روشن نمی‌کند کدام دستگاه‌ها: آنچه به آن بستگی دارد با «کمینه»، «بیشینه»، «مورد انتظار»، و\nاز «پایین» تا «بالا» (۵٪ تا ۹۵٪) نشان داده می‌شود، با این فرض که همهٔ انتخاب‌ها به یک اندازه محتمل است؛\nبا «محتمل‌ترها اول» به جای آن، احتمال خود دستگاه‌ها به کار می‌رود.",
    "CSV, TSV, JSON, JSON Lines, XLSX and SQLite are told apart by what is in them; of a workbook\nevery visible sheet that is a table is read. Headers are matched with fields by name, synonym\nand Persian name; 'with' says the rest. Loading agencies begins afresh; services and events\nare added to the agencies loaded. Of a database, the tables whose names or columns say what\nthey are; 'table' picks one, and of a workbook one sheet. A row that cannot be read is refused,\na cell that cannot is missing, and both are counted; 'strict' takes nothing of the source\ninstead, and says which was the first. A PostgreSQL server is read in one read-only\ntransaction; the password comes from ~/.pgpass or PGPASSWORD.":
      "نوع CSV، TSV، JSON، JSON Lines، XLSX و SQLite از روی محتوا شناخته می‌شود؛ از کارپوشه هر برگهٔ نمایانی\nکه جدول باشد خوانده می‌شود. سرستون‌ها از روی نام، نام‌های هم‌معنا و نام فارسی با فیلدها تطبیق داده\nمی‌شود؛ بقیه را با «با» می‌توان گفت. بارگذاری دستگاه‌ها کار را از نو آغاز می‌کند؛ خدمات و رویدادها به\nدستگاه‌های بارگذاری‌شده افزوده می‌شود. از پایگاه داده، جدول‌هایی خوانده می‌شود که نام یا ستون‌هایشان\nنشان دهد چیست؛ «جدول» یکی از آن‌ها، یا یک برگه از کارپوشه را برمی‌گزیند. سطری که خواندنی نباشد پذیرفته\nنمی‌شود، خانه‌ای که خواندنی نباشد نامعلوم است، و هر دو شمرده می‌شود؛ با «سخت‌گیرانه» در چنین حالی هیچ\nچیز از منبع گرفته نمی‌شود و نخستین مورد گفته می‌شود. سرور PostgreSQL در یک تراکنش فقط‌خواندنی خوانده\nمی‌شود؛ گذرواژه از ~/.pgpass یا PGPASSWORD گرفته می‌شود.",
    "Each open agency connects with its own chance: a judged one, or what its planned day and the\nrecord tell. 'independent' takes each for itself; 'rho' lets one common factor move all;\n'lowest' and 'highest' hold whatever the dependence. 'set correlation' fixes one rho.":
      "هر دستگاه باقی‌مانده با احتمال خود متصل می‌شود: احتمال برآوردشده، یا آنچه روز برنامه‌ریزی‌شده و سابقهٔ آن\nنشان می‌دهد. «مستقل» هر دستگاه را جداگانه می‌گیرد؛ در «rho» یک عامل مشترک بر همه اثر می‌گذارد؛\n«کمترین» و «بیشترین» با هر وابستگی برقرار است. «تنظیم همبستگی» یک rho را ثابت می‌کند.",
    "Each row changes one thing, leaves all others, and computes the chance again: one agency\nconnects or not; agencies move together (rho 0.3) or each for itself; the threshold by 10\npoints and the day by 2 weeks either way; agencies connected by their own word alone are taken\nas connecting.":
      "هر سطر یک چیز را تغییر می‌دهد، بقیه را به حال خود می‌گذارد و احتمال را دوباره حساب می‌کند: یک\nدستگاه متصل می‌شود یا نمی‌شود؛ دستگاه‌ها با هم پیش می‌روند (rho برابر ۰٫۳) یا هر یک جداگانه؛ آستانه\n۱۰ واحد درصد و روز ۲ هفته به هر دو سو جابه‌جا می‌شود؛ دستگاه‌هایی که تنها به گفتهٔ خود متصل‌اند در\nحال اتصال فرض می‌شوند.",
    "From each past week only the record up to it is read, and how many connect within 1, 4 and 8\nweeks is forecast: by the pace of late, and by the pace through the statuses. The baseline takes\nany earlier span of as many weeks to come again. Lower scores are better.":
      "از هر هفتهٔ گذشته فقط سابقهٔ تا همان هفته خوانده می‌شود و پیش‌بینی می‌شود که ظرف ۱، ۴ و ۸ هفته چند\nدستگاه متصل می‌شود: بر پایهٔ آهنگ اتصال اخیر، و بر پایهٔ آهنگ گذر از وضعیت‌ها. مبنای ساده فرض می‌کند که\nهر دورهٔ پیشین با همین شمار هفته تکرار شود. امتیاز کمتر بهتر است.",
    "In TEXT a '*' stands for anything; a TEXT without one may stand anywhere in the statement.\nCase and the forms of Persian letters make no difference. Ctrl-R searches while you type.":
      "در TEXT نشانهٔ «*» به جای هر چیزی می‌آید؛ TEXT بدون آن می‌تواند در هر جای دستور باشد. کوچک و بزرگی\nحروف لاتین و شکل‌های گوناگون حروف فارسی تفاوتی ندارد. Ctrl-R هنگام نوشتن جست‌وجو می‌کند.",
    "METRIC is a count or share of connected agencies, connected% unless said; DATE is the deadline\nunless said. Weeks start today, and one that has started by DATE counts as a whole week.\n'weeks of effort' are person-weeks, from the field effort; no agency's work is divided between\nweeks. With a VALUE the answer says in which week it is reached, or what would reach it.":
      "METRIC شمار یا سهم دستگاه‌های متصل است، و اگر گفته نشود connected%؛ DATE اگر گفته نشود موعد است.\nهفته‌ها از امروز آغاز می‌شود، و هفته‌ای که تا DATE آغاز شده باشد هفتهٔ کامل به شمار می‌آید.\nمنظور از «weeks of effort» نفر‌هفتهٔ کار است که از فیلد effort گرفته می‌شود؛ کار هیچ دستگاهی میان\nهفته‌ها بخش نمی‌شود. اگر VALUE داده شود، پاسخ می‌گوید در کدام هفته حاصل می‌شود، یا برای حاصل شدن\nآن چه لازم است.",
    "METRIC is a count or share of connected agencies, or of what they weigh. 'some' is the fewest\nif the right ones are chosen, 'any' the fewest whichever they are, 'random' the fewest for a\nchance of 80%. Of a chance it answers how many agencies, certain to connect, would bring it to\nVALUE, all others keeping their own chances.":
      "METRIC شمار یا سهم دستگاه‌های متصل، یا جمع یا سهم وزن آن‌هاست. «بعضی» کمترین شمار است اگر دستگاه‌های\nمناسب انتخاب شوند، «هر کدام» کمترین شمار است هر دستگاهی که باشد، و «تصادفی» کمترین شمار برای احتمال\n۸۰٪ است. دربارهٔ احتمال، پاسخ می‌گوید اتصال قطعی چند دستگاه آن را به VALUE می‌رساند، در حالی که\nبقیه احتمال خود را نگه می‌دارند.",
    "Nothing is reckoned again: it is the answer as it was given, whatever has changed since.\n'explain last' tells how it came about.":
      "چیزی دوباره محاسبه نمی‌شود: پاسخ همان است که داده شده بود، هر چه پس از آن تغییر کرده باشد.\n«توضیح آخرین» می‌گوید چگونه به دست آمده است.",
    "The share of connected agencies is of those in scope: a waived agency is out of it until\nits waiver ends. A day before the data's own is read from the history.":
      "سهم دستگاه‌های متصل از دستگاه‌های در شمول است: دستگاه مهلت‌دار تا پایان مهلت خود بیرون از شمول است.\nروزی پیش از روز خود داده‌ها از تاریخچه خوانده می‌شود.",
    "The statuses named make up the whole. A percentage is taken as rounded half-up to the\ndecimals it is written with.":
      "وضعیت‌های نام‌برده با هم کل را می‌سازند. هر درصد گرد شده فرض می‌شود، نیمه رو به بالا، تا همان شمار\nرقم اعشار که با آن نوشته شده است.",
    "Without 'show', agencies come with id, name, sector, status and the fields the sentence\nnames. 'show all' gives every field.":
      "بدون «نمایش»، دستگاه‌ها با id، name، sector، status و فیلدهایی که در جمله آمده است نشان داده\nمی‌شوند. «نمایش همه» همهٔ فیلدها را می‌آورد.",
    "Without a metric it is connected%, without a date the deadline. 'chances' takes each agency's\nown law, 'plan' its planned day alone, 'pace' the weekly connections of the last half year.\nOf q05 to q95 each is the value that is not exceeded with a chance of 5% to 95%.":
      "بدون سنجه، connected% و بدون تاریخ، موعد در نظر گرفته می‌شود. «chances» قانون خود هر دستگاه را به کار\nمی‌برد، «plan» فقط روز برنامه‌ریزی‌شدهٔ آن را، و «pace» اتصال‌های هفتگی نیم سال گذشته را.\nهر یک از «صدک ۵» تا «صدک ۹۵» مقداری است که رقم با احتمال ۵٪ تا ۹۵٪ از آن فراتر نمی‌رود.",
  ]
}
