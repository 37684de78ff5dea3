extension PersianWording {
  /// Sentences, notes and column names of answers.
  static let answers: [String: String] = [
    // LineEditing/Editing/EditingSession+Searching.swift
    "s": "s",
    // Shell/Commands/BacktestCommand.swift
    "'baseline': any earlier span of as many weeks is as likely to come again as any other":
      "«مبنای ساده»: احتمال تکرار همهٔ دوره‌های پیشین با همین شمار هفته برابر گرفته می‌شود",
    "'brier' and 'log': of the chance that more connect than in the middling span before":
      "«بریر» و «لگاریتمی»: برای احتمال آنکه شمار اتصال‌ها از میانهٔ دوره‌های پیشین بیشتر شود",
    "'held': how often the range from 5% to 95% held what happened; 'held_low' and 'held_high' are its 95% interval (Wilson)":
      "«پوشش»: شمار دفعاتی که آنچه رخ داد در بازهٔ ۵٪ تا ۹۵٪ قرار گرفت؛ «کران پایین پوشش» و «کران بالای پوشش» دو سر بازهٔ ۹۵٪ سهم پوشش است (ویلسون)",
    "'score': the mean ranked probability score in agencies, 0 for a sure and right forecast; 'skill': how much of the baseline's is saved":
      "«امتیاز»: میانگین امتیاز احتمال رتبه‌ای بر حسب دستگاه، و صفر برای پیش‌بینی قطعی و درست؛ «مهارت»: سهمی که از امتیاز مبنای ساده کاسته می‌شود",
    "a forecast is scored where {1} weeks and {2} connections lie before it; there is no such week":
      "پیش‌بینی هنگامی امتیاز می‌گیرد که پیش از آن {1} هفته و {2} اتصال ثبت شده باشد؛ چنین هفته‌ای وجود ندارد",
    "a share is scored as its number of agencies: the base of each past day is not on record":
      "امتیاز سهم بر پایهٔ شمار دستگاه‌های آن حساب می‌شود: مبنای روزهای گذشته ثبت نشده است",
    "a verdict: the mean difference of the scores, where {1} forecasts or more are, against 1.96 standard errors":
      "نتیجه: هر جا {1} پیش‌بینی یا بیشتر باشد، میانگین اختلاف امتیازها با ۱٫۹۶ برابر خطای معیار سنجیده می‌شود",
    "backtest connected": "پس‌آزمون متصل",
    "baseline": "مبنای ساده",
    "better than the baseline": "بهتر از مبنای ساده",
    "brier": "بریر",
    "brier_baseline": "بریر مبنای ساده",
    "forecasts": "پیش‌بینی‌ها",
    "forecasts of one horizon do not overlap; those of different horizons do; a verdict takes {1} forecasts and an interval of the difference that leaves out 0":
      "پیش‌بینی‌های یک افق با هم هم‌پوشانی ندارند، ولی پیش‌بینی‌های افق‌های مختلف دارند؛ برای نتیجه، {1} پیش‌بینی و بازه‌ای از اختلاف که صفر را در بر نگیرد لازم است",
    "held": "پوشش",
    "held_high": "کران بالای پوشش",
    "held_low": "کران پایین پوشش",
    "held_share": "سهم پوشش",
    "judged chances and planned days are left out: when they were made is not on record, so they may have been made afterwards":
      "احتمال‌های برآوردشده و روزهای برنامه‌ریزی‌شده کنار گذاشته شد: زمان تعیین آن‌ها ثبت نشده است و شاید پس از وقوع تعیین شده باشند",
    "no difference shown": "تفاوت معناداری نشان داده نشد",
    "no past forecast can be scored: {1}, and a forecast takes {2} weeks and {3} connections before it":
      "به هیچ پیش‌بینی گذشته‌ای نمی‌توان امتیاز داد: {1}، و پیش از هر پیش‌بینی باید {2} هفته و {3} اتصال ثبت شده باشد",
    "record: {1} in {2} up to {3}": "سابقه: {1} در {2} تا {3}",
    "score": "امتیاز",
    "score = mean over forecasts of Σ (chance of k or fewer − whether k or fewer connected)²; skill = 1 − score ÷ baseline":
      "امتیاز = میانگین Σ (احتمال اتصال k دستگاه یا کمتر − ۱ اگر k دستگاه یا کمتر متصل شده باشد، وگرنه ۰)² در همهٔ پیش‌بینی‌ها؛ مهارت = ۱ − امتیاز ÷ مبنای ساده",
    "the changes in force have no part in it: only the record is read":
      "تغییرهای جاری در آن نقشی ندارد: فقط سابقه خوانده می‌شود",
    "the pace of late": "آهنگ اتصال اخیر",
    "the pace through the statuses": "آهنگ گذر از وضعیت‌ها",
    "the record tells when agencies connect, not how '{1}' went":
      "سابقه زمان اتصال دستگاه‌ها را نشان می‌دهد، نه روند «{1}» را",
    "they": "آن‌ها",
    "to supply a record: load events with date, agency and status":
      "برای افزودن سابقه: رویدادها را با فیلدهای date، agency و status بارگذاری کنید",
    "too few: {1} of {2}": "ناکافی: {1} از {2}",
    "verdict": "نتیجه",
    "{1} ahead: from {2} to {3}, {4}": "برای {1} بعد: از {2} تا {3}، {4}",
    "{1} did better than the baseline": "{1} بهتر از مبنای ساده عمل کرد",
    "{1} did neither better nor worse than the baseline for certain":
      "{1} به‌طور قطعی نه بهتر از مبنای ساده عمل کرد و نه بدتر",
    "{1} in {2} on record": "{1} در {2} ثبت شده است",
    "{1} without a recorded day {2} left out: when {3} connected is not known":
      "{1} بدون روز اتصال ثبت‌شده، کنار گذاشته شده {2}: زمان اتصال {3} معلوم نیست",
    "{1}, {2}: skill {3} = 1 − {4} ÷ {5}; held {6} of {7}":
      "{1}، {2}: مهارت {3} = ۱ − {4} ÷ {5}؛ پوشش {6} از {7}",
    "{1}, {2}: {3}, difference {4}, standard error {5}":
      "{1}، {2}: {3}، اختلاف {4}، خطای معیار {5}",
    "{1}: no method did better or worse than the baseline for certain":
      "{1}: هیچ روشی به‌طور قطعی بهتر یا بدتر از مبنای ساده عمل نکرد",
    "{1}: {2} of each method, too few for a verdict ({3} are needed)":
      "{1}: {2} از هر روش، که برای نتیجه‌گیری کم است ({3} پیش‌بینی لازم است)",
    // Shell/Commands/ChanceCommand.swift
    " if each agency connects for itself": " اگر هر دستگاه مستقل از دیگران متصل شود",
    "'beta-binomial rho': all agencies that are not certain have their mean chance, which itself varies so that any two are correlated by rho":
      "«beta-binomial rho»: همهٔ دستگاه‌هایی که وضعشان قطعی نیست میانگین احتمال خود را دارند، و این میانگین خود چنان تغییر می‌کند که همبستگی هر دو دستگاه برابر rho باشد",
    "'independent': each agency connects for itself, with its own chance":
      "«مستقل»: هر دستگاه مستقل از دیگران و با احتمال خود متصل می‌شود",
    "'lowest' and 'highest' are told only for a condition on one count":
      "«کمترین» و «بیشترین» فقط برای شرطی داده می‌شود که بر یک شمار باشد",
    "'lowest' and 'highest': the bounds over every possible dependence":
      "«کمترین» و «بیشترین»: کران‌های احتمال در میان همهٔ وابستگی‌های ممکن",
    "'rho': one common factor moves all agencies (Gaussian copula; rho is the correlation of the latent variables)":
      "«rho»: یک عامل مشترک همهٔ دستگاه‌ها را با هم پیش یا پس می‌برد (Gaussian copula؛ rho همبستگی متغیرهای پنهان است)",
    "certain, whoever connects": "قطعی، هر دستگاهی که متصل شود",
    "for a chance of 80% each of the {1} would need {2}, if they connect independently":
      "برای احتمال ۸۰٪، اگر دستگاه‌ها مستقل از هم متصل شوند، احتمال اتصال هر یک از {1} دستگاه باید {2} باشد",
    "for a chance of 80% it would need {1}":
      "برای احتمال ۸۰٪، احتمال اتصال آن دستگاه باید {1} باشد",
    "impossible, whoever connects": "ناممکن، هر دستگاهی که متصل شود",
    "the weights are too fine to be summed as they are: they are rounded, or those of very many agencies taken by the normal law; a range is shown where that can change the chance":
      "وزن‌ها ریزتر از آن است که عیناً جمع شود: وزن‌ها گرد شده، یا برای دستگاه‌های بسیار پرشمار قانون نرمال به کار رفته است؛ هر جا این کار بتواند احتمال را تغییر دهد، بازه نشان داده می‌شود",
    "to supply one: if unconnected chance is 80% then chance {1}":
      "برای تعیین احتمال بنویسید: اگر متصل‌نشده احتمال شود ۸۰٪ آنگاه احتمال {1}",
    "while it is left open which agencies connect, only a count of agencies has a chance":
      "تا هنگامی که معلوم نباشد کدام دستگاه‌ها متصل می‌شوند، فقط برای شمار دستگاه‌ها می‌توان احتمال داد",
    // Shell/Commands/CheckCommand.swift
    "every cell and every row of the data is held against what its field allows":
      "هر خانه و هر سطر داده‌ها با آنچه فیلد آن می‌پذیرد سنجیده می‌شود",
    "file": "پرونده",
    "fix": "راه اصلاح",
    "no problems found": "ایرادی یافت نشد",
    "nothing is loaded, so there is nothing to check":
      "داده‌ای بارگذاری نشده است، پس چیزی برای بررسی نیست",
    "problem": "ایراد",
    "severity": "شدت",
    // Shell/Commands/CompareCommand.swift
    " by {1}": " تا {1}",
    "as in the data": "مطابق داده‌ها",
    "as of {1} in every scenario": "وضع همهٔ سناریوها در تاریخ {1}",
    "every agency's cells, the window and the choices left open are held side by side, and those that differ are rows":
      "خانه‌های هر دستگاه، موعد و آستانه، و انتخاب‌های باز در دو سناریو کنار هم گذاشته می‌شود و هر چه متفاوت باشد یک سطر است",
    "nothing": "هیچ",
    "what": "موضوع",
    "{1} against {2}: {3}": "{1} نسبت به {2}: {3}",
    "{1} and {2} change the same": "تغییرهای {1} و {2} یکسان است",
    "{1} and {2} differ in {3}": "{1} و {2} در {3} تفاوت دارند",
    "{1} from {2}": "{1} از {2}",
    // Shell/Commands/DocketCommand.swift
    "a case is an agency with a stated reason; it is open until a ruling is on record":
      "هر پرونده دستگاهی است که دلیلی برای آن ذکر شده است؛ پرونده تا ثبت رأی باز است",
    "bodies: {1}": "مراجع رأی: {1}",
    "case": "پرونده",
    "{1} cases = {2} open + {3} decided": "{1} پرونده = {2} باز + {3} رسیدگی‌شده",
    "{1}, {2} decided; a justified reason alone waives nothing, only time granted does":
      "{1}، {2} پروندهٔ رسیدگی‌شده؛ دلیل موجه به‌تنهایی مهلت ایجاد نمی‌کند، فقط مهلت داده‌شده معتبر است",
    // Shell/Commands/EffectAnswer.swift
    "connected {1}{2} → {3} of {4} in scope ({5}, {6}), {7}":
      "متصل: پیش از تغییر {1}{2}، پس از تغییر {3} از {4} دستگاه در شمول ({5}، {6})، {7}",
    "waived {1}, {2}": "مهلت‌دار {1}، {2}",
    // Shell/Commands/ExplainCommand.swift
    ", which decides": "، که تعیین‌کننده است",
    "it declares itself {1}: {2}": "وضعیت خود را «{1}» اظهار کرده است: {2}",
    "its services are not known": "خدمات آن نامعلوم است",
    "no time granted": "مهلتی داده نشده است",
    "the first step that holds decides": "نخستین گامی که برقرار باشد تعیین‌کننده است",
    "the status is the one of the first step that holds":
      "وضعیت همان است که نخستین گام برقرار تعیین می‌کند",
    "{1} is {2}.": "وضعیت دستگاه «{1}»: {2}.",
    "{1} of {2} services in its own window ({3}); {4} needed":
      "{1} خدمت از {2} خدمت در پنجرهٔ خود ({3})؛ {4} لازم است",
    // Shell/Commands/ExplainLast.swift
    "Also said": "یادداشت‌های پاسخ",
    "Answer: {1}": "پاسخ: {1}",
    "Asked: {1}": "پرسش: {1}",
    "How": "شیوهٔ محاسبه",
    "Method": "روش",
    "Reckoned from": "داده‌های محاسبه",
    "Taken to be so": "فرض‌ها",
    "a table of {1}": "جدولی با {1}",
    "names": "نام‌ها",
    "nothing is reckoned: the answer shows what the session holds":
      "محاسبه‌ای در کار نیست: پاسخ همان را نشان می‌دهد که در نشست جاری هست",
    "part": "جزء",
    "says": "متن",
    // Shell/Commands/FieldsCommand.swift
    "distinct": "متمایز",
    "filled": "پرشده",
    "filled: rows with a value; base: rows of the table; distinct: different values among them":
      "پرشده: سطرهای دارای مقدار؛ مبنا: سطرهای جدول؛ متمایز: شمار مقدارهای متفاوت در میان آن‌ها",
    // Shell/Commands/FigureText.swift
    "'{1}' leaves open which, so what depends on it is a range":
      "«{1}» روشن نمی‌کند کدام دستگاه‌ها تغییر می‌کنند، پس آنچه به آن بستگی دارد به صورت بازه می‌آید",
    "by the history": "بر پایهٔ تاریخچه",
    "connected {1} of {2} in scope ({3}), waived {4}, {5}":
      "متصل {1} از {2} دستگاه در شمول ({3})، مهلت‌دار {4}، {5}",
    "connected: {1}": "متصل: {1}",
    "load agencies.csv": "بارگذاری agencies.csv",
    "load sample azar": "بارگذاری sample azar",
    "no agencies are loaded": "دستگاهی بارگذاری نشده است",
    "rule: {1} of services in own window": "قاعده: {1} از خدمات در پنجرهٔ خود",
    "scenario {1} changes more by {2}; ask 'at' that day to see it":
      "سناریوی {1} تا {2} تغییرهای بیشتری دارد؛ برای دیدن آن‌ها همان روز را با «در تاریخ» بپرسید",
    "{1} more about the data: 'explain last'": "{1} فرض دیگر دربارهٔ داده‌ها: «توضیح آخرین»",
    "{1}: {2} agencies are left out, their weight is missing":
      "{1}: {2} دستگاه کنار گذاشته شد، زیرا وزن آن‌ها نامعلوم است",
    // Shell/Commands/ForecastCommand.swift
    "a pace tells of all connected agencies, each as one, and not of {1}":
      "آهنگ اتصال دربارهٔ همهٔ دستگاه‌های متصل است، هر دستگاه یک واحد، و دربارهٔ «{1}» چیزی نمی‌گوید",
    "between {1} and {2} the base goes from {3} to {4}, as waivers end or begin":
      "میان {1} و {2}، مبنا با پایان یا آغاز مهلت‌ها از {3} به {4} می‌رسد",
    "by pace only whole weeks count, and no more connect than the {1} that are open":
      "بر پایهٔ آهنگ اتصال، فقط هفته‌های کامل به شمار می‌آید و از {1} دستگاه باقی‌مانده بیشتر متصل نمی‌شود",
    "each agency connects for itself, with its own chance, or stays as it is":
      "هر دستگاه مستقل از دیگران و با احتمال خود متصل می‌شود، وگرنه در همان وضعیت می‌ماند",
    "forecast connected% using pace": "پیش‌بینی متصل٪ using pace",
    "forecast {1} by {2}": "پیش‌بینی {1} تا {2}",
    "forecast {1} using chances": "پیش‌بینی {1} using chances",
    "no agency is open that would change it by connecting":
      "هیچ دستگاه بازی نیست که اتصال آن این رقم را تغییر دهد",
    "no law here speaks of days after {1}": "هیچ قانونی در اینجا روزهای پس از {1} را در بر نمی‌گیرد",
    "the agencies that remain are slower by selection, which a pace does not see":
      "دستگاه‌های باقی‌مانده کندترند، چون تندترها زودتر متصل شده‌اند، و آهنگ اتصال این را نشان نمی‌دهد",
    "the correlation that is set is not used here: 'chance' and 'when' show what it does":
      "همبستگی تنظیم‌شده در اینجا به کار نمی‌رود: اثر آن را با «احتمال» و «کی» می‌توان دید",
    "the deadline has passed, so one week is shown: forecast by DATE":
      "موعد گذشته است، پس فقط یک هفته نشان داده می‌شود؛ برای تاریخ دیگر بنویسید: پیش‌بینی تا DATE",
    "the last week ends early, on {1}": "هفتهٔ آخر زودتر، در {1}، پایان می‌یابد",
    "to supply one: if unconnected chance is 80% then forecast {1}":
      "برای تعیین احتمال بنویسید: اگر متصل‌نشده احتمال شود ۸۰٪ آنگاه پیش‌بینی {1}",
    "while it is left open which agencies change, no forecast can be told":
      "تا هنگامی که معلوم نباشد کدام دستگاه‌ها تغییر می‌کنند، نمی‌توان پیش‌بینی کرد",
    "without a chance for any of them, no forecast can be told":
      "تا دست‌کم یکی از آن‌ها احتمال اتصال نداشته باشد، نمی‌توان پیش‌بینی کرد",
    "{1} is not after {2}, so nothing is open there":
      "{1} پس از {2} نیست، پس چیزی برای پیش‌بینی در آن نیست",
    "{1}, by {2}: {3} expected, from {4} to {5} in at least nine cases of ten":
      "{1}، بر پایهٔ {2}: مقدار مورد انتظار {3}، و دست‌کم در نه مورد از ده مورد از {4} تا {5}",
    "{1}: no forecast can be told, {2}": "{1}: نمی‌توان پیش‌بینی کرد، {2}",
    "{1}: {2}, whoever connects": "{1}: {2}، هر دستگاهی که متصل شود",
    "{1}{2} by {3}": "{1}{2}، تا تاریخ {3}",
    // Shell/Commands/HelpCommand.swift
    "Examples:": "نمونه‌ها:",
    "In Persian: {1}": "به فارسی: {1}",
    "there is no help on '{1}'": "راهنمایی دربارهٔ «{1}» نیست",
    // Shell/Commands/HistoryCommand.swift
    "Only what is typed at the prompt is kept; here statements come from elsewhere.":
      "فقط آنچه در خط فرمان نوشته شود نگه داشته می‌شود؛ در اینجا دستورها از جای دیگری می‌آید.",
    // Shell/Commands/IfCommand.swift
    "'{1}' changes something, and only a question may stand here":
      "«{1}» چیزی را تغییر می‌دهد، و اینجا فقط جای پرسش است",
    "as of {1}, before all of the changes have happened":
      "در تاریخ {1}، پیش از آنکه همهٔ تغییرها رخ داده باشد",
    "as of {1}, when the changes have happened": "در تاریخ {1}، هنگامی که تغییرها رخ داده است",
    "kept in scenario {1}; 'undo' takes it back":
      "در سناریوی {1} نگه داشته شد؛ «واگرد» آن را پس می‌گیرد",
    "services are known for {1} of {2} agencies; the others keep their verified or declared status":
      "خدمات {1} دستگاه از {2} دستگاه معلوم است؛ بقیه وضعیت تأییدشده یا اظهارشدهٔ خود را نگه می‌دارند",
    "status, list, need, stages, matrix, … may follow 'then'":
      "پس از «آنگاه» می‌توان نوشت: وضعیت، فهرست، نیاز، مرحله‌ها، ماتریس و …",
    "there is no question '{1}'": "پرسشی به نام «{1}» نیست",
    "to keep the changes: apply …, then ask": "برای نگه داشتن تغییرها: نخست اعمال …، سپس پرسش",
    // Shell/Commands/ListCommand.swift
    " for which 'where' is true; a missing value makes no comparison true":
      " که شرط پرسش برای آن‌ها درست است؛ مقدار نامعلوم هیچ مقایسه‌ای را درست نمی‌کند",
    "load {1}.csv as {2}": "بارگذاری {1}.csv به عنوان {2}",
    "no {1} are loaded": "سطری از جدول {1} بارگذاری نشده است",
    "rows of the {1} on record{2}": "سطرهای ثبت‌شده در جدول {1}{2}",
    "{1} of {2} {3}{4}": "{1} از {2} سطر جدول {3}{4}",
    "{1} of {2}{3}": "{1} از {2}{3}",
    // Shell/Commands/LoadCommand.swift
    "and {1} more: 'check' lists all": "و {1} مورد دیگر: «بررسی» همه را فهرست می‌کند",
    "load sample demo": "بارگذاری sample demo",
    "no deadline is loaded: set deadline 30 Azar 1401":
      "موعدی بارگذاری نشده است؛ برای تعیین آن بنویسید: تنظیم موعد ۳۰ آذر ۱۴۰۱",
    "the scenarios spoke of the agencies loaded before and are dropped; 'undo' brings them back":
      "سناریوها دربارهٔ دستگاه‌های پیشین بود و حذف شد؛ «واگرد» آن‌ها را بازمی‌گرداند",
    "there is no sample '{1}'": "نمونه‌ای به نام «{1}» نیست",
    "{1} of {2} {3} kept by 'where'": "از {2} سطر جدول {3}، {1} سطر طبق شرط نگه داشته شد",
    "{1}: 'check' lists all": "{1}: «بررسی» همه را فهرست می‌کند",
    // Shell/Commands/MatrixCommand.swift
    "electronic: 2 × services with an electronic intake ≥ services of the agency":
      "الکترونیکی: ۲ × خدمات با دریافت درخواست الکترونیکی ≥ خدمات دستگاه",
    "electronic: at least half of an agency's services have an electronic intake; {1}":
      "الکترونیکی: دریافت درخواست دست‌کم نیمی از خدمات دستگاه الکترونیکی است؛ {1}",
    "for none of the {1} agencies is it known how many services are electronic":
      "برای هیچ‌یک از {1} دستگاه معلوم نیست چند خدمت الکترونیکی است",
    "load services.csv as services, or a column 'electronic' beside 'services'":
      "بارگذاری services.csv به عنوان خدمت‌ها، یا افزودن ستون electronic در کنار ستون services",
    "share = connected ÷ agencies in the row": "سهم = متصل ÷ دستگاه‌های همان سطر",
    "share: connected, of the agencies in the row": "سهم: متصل‌ها از دستگاه‌های همان سطر",
    "{1} of {2} agencies are left out: their electronic services are not known":
      "{1} دستگاه از {2} دستگاه کنار گذاشته شد: خدمات الکترونیکی آن‌ها نامعلوم است",
    // Shell/Commands/UndoCommands.swift
    "'{1}' works on whole statements, so it cannot stand in a loop or procedure":
      "«{1}» بر دستور کامل عمل می‌کند، پس نمی‌تواند درون حلقه یا رویه بیاید",
    "there is nothing to {1}": "چیزی برای «{1}» نیست",
    // Shell/Commands/VerifyCommand.swift
    "a declaration holds where the status that the rule gives, a waiver aside, is the declared one":
      "خوداظهاری هنگامی درست است که وضعیت اظهارشده همان باشد که قاعده، صرف‌نظر از مهلت، به دست می‌دهد",
    "do": "نیست",
    "evaluated": "ارزیابی‌شده",
    "of {1} declarations {2} do not hold and {3} do":
      "از {1} خوداظهاری، {2} مورد درست نیست و {3} مورد درست است",
    "{1} declarations are taken at their word: neither services nor a verification are on record":
      "{1} خوداظهاری به همان صورت پذیرفته شد: نه خدمات دستگاه ثبت شده است و نه تأیید وضعیت آن",
    "{1} of {2} declarations {3} not hold; {4}": "{1} مورد از {2} خوداظهاری درست {3}؛ {4}",
    // Shell/Commands/WeightedNeedText.swift
    "; the base is the other {1}": "؛ مبنا {1} دستگاه دیگر است",
    "any: enough even if they are the smallest by {1}":
      "هر کدام: کافی است، حتی اگر دستگاه‌هایی با کمترین مقدار «{1}» باشند",
    "any: enough even if they are the smallest by {1}, {2} of the {3} bringing nothing":
      "هر کدام: کافی است، حتی اگر دستگاه‌هایی با کمترین مقدار «{1}» باشند؛ {2} دستگاه از {3} دستگاه موجود چیزی نمی‌افزاید",
    "connected {1}": "متصل {1}",
    "name the agencies: 20 largest by {1} connect":
      "دستگاه‌ها را مشخص کنید: ۲۰ بزرگ‌ترین بر حسب {1} متصل شوند",
    "need connected{1}": "need connected{1}",
    "while it is left open which agencies change, 'need' counts each as one":
      "تا هنگامی که معلوم نباشد کدام دستگاه‌ها تغییر می‌کنند، «نیاز» هر دستگاه را یک واحد می‌شمارد",
    "{1} cannot be reached, for no time is left: it needs {2} more at least; {3}":
      "به {1} نمی‌توان رسید، زیرا زمانی نمانده است: دست‌کم {2} دستگاه دیگر لازم است؛ {3}",
    "{1} cannot be reached: no agency in scope has {2} on record":
      "به {1} نمی‌توان رسید: مقدار «{2}» برای هیچ‌یک از دستگاه‌های در شمول ثبت نشده است",
    "{1} cannot be reached{2}: {3}, {4}; now {5}": "به {1}{2} نمی‌توان رسید: {3}، {4}؛ اکنون {5}",
    "{1} holds already, but no agency in scope has {2} on record":
      "{1} هم‌اکنون برقرار است، ولی مقدار «{2}» برای هیچ‌یک از دستگاه‌های در شمول ثبت نشده است",
    "{1} in scope {2} no {3} on record and {4} left out":
      "{1} در شمول، در فیلد «{3}» مقدار نامعلوم {2} و کنار گذاشته شده {4}",
    "{1} needs {2} more to connect {3}: {4} bring it to {5}; now {6}":
      "برای {1}، اتصال {2} دستگاه دیگر لازم است ({3}): {4} دستگاه آن را به {5} می‌رساند؛ اکنون {6}",
    // Shell/Commands/WeightedStatus.swift
    " of {1}": " از {1}",
    ", {1} expected": "، مورد انتظار {1}",
    ", {1} to {2} in nine cases of ten": "، در نه مورد از ده مورد {1} تا {2}",
    "a weighted figure = the weights of the agencies counted, of a share ÷ those of all in scope":
      "رقم وزن‌دار = جمع وزن دستگاه‌های شمرده‌شده، و برای سهم ÷ جمع وزن همهٔ دستگاه‌های در شمول",
    "where {1}: ": "با شرط {1}: ",
    "{1}: {2} to {3}{4}": "{1}: {2} تا {3}{4}",
    // Shell/Commands/WhenCommand.swift
    "'chances': each agency connects for itself, with its own chance":
      "«احتمال‌ها»: هر دستگاه مستقل از دیگران و با احتمال خود متصل می‌شود",
    "a date is the first day by which the chance is reached, within {1} days; dates by pace are ends of weeks":
      "هر تاریخ نخستین روزی است که احتمال تا آن روز حاصل می‌شود، حداکثر ظرف {1} روز؛ تاریخ‌های مبتنی بر آهنگ اتصال، پایان هفته است",
    "a pace tells only of a count or share of all connected agencies, so there is no date by pace":
      "آهنگ اتصال فقط دربارهٔ شمار یا سهم همهٔ دستگاه‌های متصل است، پس تاریخی بر پایهٔ آن داده نمی‌شود",
    "agencies that depend on one another are not looked at here: 'set correlation 0.2' shows their dates":
      "دستگاه‌های وابسته به هم در اینجا بررسی نمی‌شوند: «تنظیم همبستگی ۰٫۲» تاریخ آن‌ها را نشان می‌دهد",
    "chances": "احتمال‌ها",
    "it can cease to hold as agencies connect: ask 'chance {1}'":
      "ممکن است با اتصال دستگاه‌ها دیگر برقرار نباشد؛ بپرسید: احتمال {1}",
    "its chance rises and falls as agencies connect: ask 'chance' by a date":
      "با اتصال دستگاه‌ها احتمال آن کم و زیاد می‌شود: «احتمال» را برای یک تاریخ بپرسید",
    "nobody is overdue until {1} has passed": "تا {1} نگذشته است، هیچ دستگاهی سررسیدگذشته نیست",
    "now {1}": "اکنون {1}",
    "of {1} nothing is told; they are taken to do what helps least, so the dates are the latest":
      "دربارهٔ {1} دستگاه چیزی معلوم نیست؛ فرض می‌شود کمترین کمک را به برقراری شرط بکنند، پس این تاریخ‌ها دیرترین تاریخ ممکن است",
    "pace": "آهنگ اتصال",
    "the agencies that remain are slower by selection, which the pace of those that have connected does not see":
      "دستگاه‌های باقی‌مانده کندترند، چون تندترها زودتر متصل شده‌اند، و آهنگ اتصال دستگاه‌های متصل‌شده این را نشان نمی‌دهد",
    "the agencies' own laws expect more than the record of late shows; those that remain are slower by selection, so the later date is the safer one":
      "قانون خود دستگاه‌ها اتصال بیشتری از سابقهٔ اخیر انتظار دارد؛ دستگاه‌های باقی‌مانده کندترند، چون تندترها زودتر متصل شده‌اند، پس تاریخ دیرتر مطمئن‌تر است",
    "the chance is below {1} again from {2}, when a waiver ends or a change comes":
      "از {2}، با پایان یک مهلت یا رخ دادن یک تغییر، احتمال دوباره کمتر از {1} است",
    "to supply one: if unconnected chance is 80% then when {1}":
      "برای تعیین احتمال بنویسید: اگر متصل‌نشده احتمال شود ۸۰٪ آنگاه کی {1}",
    "warning: the median is {1} by the agencies' own laws and {2} by pace, {3} apart: {4}":
      "هشدار: میانه بر پایهٔ قانون خود دستگاه‌ها {1} و بر پایهٔ آهنگ اتصال {2} است، با {3} فاصله: {4}",
    "warning: the median is {1} by the agencies' own laws, but by pace it is not reached in the time looked at, by the end of which the chance is {2}: {3}":
      "هشدار: میانه بر پایهٔ قانون خود دستگاه‌ها {1} است، ولی بر پایهٔ آهنگ اتصال در زمان بررسی‌شده حاصل نمی‌شود و احتمال تا پایان آن {2} است: {3}",
    "while it is left open which agencies change, no date can be told":
      "تا هنگامی که معلوم نباشد کدام دستگاه‌ها تغییر می‌کنند، نمی‌توان تاریخی داد",
    "{1} cannot hold, whoever connects: {2}": "{1} هرگز برقرار نمی‌شود، هر دستگاهی که متصل شود: {2}",
    "{1} holds already on {2} ({3}): {4}": "{1} هم‌اکنون، در {2} ({3})، برقرار است: {4}",
    "{1} is from {2} to {3}": "{1} از {2} تا {3} است",
    "{1} not by {2}": "{1} تا {2} حاصل نمی‌شود",
    "{1} {2} not reached {3} within {4} days: by {5} the chance is {6}":
      "احتمال {1} {3} ظرف {4} روز دور از دسترس {2}: تا {5} احتمال {6} است",
    "{1}, by each agency's own law: {2}": "{1}، بر پایهٔ قانون خود هر دستگاه: {2}",
    "{1}, by the pace of late: {2}": "{1}، بر پایهٔ آهنگ اتصال اخیر: {2}",
    "{1}, with {2}: {3}": "{1}، با {2}: {3}",
    "{1}: no date can be told by the agencies' own laws, {2}":
      "{1}: بر پایهٔ قانون خود دستگاه‌ها نمی‌توان تاریخی داد، {2}",
    // WhatIf/Laws/CheckValue.swift
    "gain": "سود",
  ]
}
