extension PersianWording {
  /// What is said by `need`, chances, paces, `reconcile`, simulations and names.
  static let questions: [String: String] = [
    // Shell/Commands/NameCommands.swift
    "'{1}' is a command already": "«{1}» نام یکی از فرمان‌هاست",
    "'{1}' is a word of the language and cannot be a name":
      "«{1}» از واژه‌های زبان است و نمی‌تواند نام باشد",
    "Give a group of agencies a name.": "نام‌گذاری گروهی از دستگاه‌ها.",
    "Give a value a name.": "نام‌گذاری یک مقدار.",
    "Give statements a name, with parameters.": "نام‌گذاری مجموعه‌ای از دستورها، با پارامتر.",
    "Inside double quotes {NAME} is replaced by the value.":
      "درون علامت نقل‌قول دوتایی، مقدار متغیر جای {NAME} را می‌گیرد.",
    "It is run by NAME(VALUE, …); its parameters are variables that end with it.":
      "با NAME(VALUE, …) اجرا می‌شود؛ پارامترهای آن متغیرهایی هستند که با پایان اجرا از میان می‌روند.",
    "The group holds the agencies that it means now; it does not change with their status.":
      "گروه، دستگاه‌هایی را در بر دارد که اکنون در تعریف آن می‌گنجند و با تغییر وضعیت آن‌ها تغییر نمی‌کند.",
    "choose another name": "نام دیگری برگزینید",
    "choose another, such as my_{1}": "نام دیگری برگزینید، مانند my_{1}",
    "statement": "دستور",
    // Shell/Commands/NeedChanceQuestion.swift
    "a chance is a percentage from 0% to 100%": "احتمال درصدی از ۰٪ تا ۱۰۰٪ است",
    "a chance is compared with a percentage": "احتمال با درصد مقایسه می‌شود",
    "agencies made certain are asked for to raise a chance, so '{1}' needs none":
      "قطعی شدن اتصال دستگاه‌ها برای بالا بردن احتمال پرسیده می‌شود، پس «{1}» به هیچ دستگاهی نیاز ندارد",
    "agencies that connect may help '{1}' or hurt it, so no number of them is the fewest":
      "اتصال دستگاه‌ها ممکن است به سود یا به زیان «{1}» باشد، پس نمی‌توان کمترین شماری برای آن گفت",
    "agencies that connect only make '{1}' less likely, so none are needed":
      "اتصال دستگاه‌ها فقط احتمال «{1}» را کم می‌کند، پس اتصال هیچ دستگاهی لازم نیست",
    "compare with >= : need chance(connected% >= 95%) >= 80%":
      "با >= مقایسه کنید: نیاز احتمال(متصل٪ >= ۹۵٪) >= ۸۰٪",
    "name the agencies: 20 largest by requests connect":
      "دستگاه‌ها را معین کنید: ۲۰ بزرگ‌ترین بر حسب درخواست‌ها متصل شوند",
    "need chance(connected% >= 95%) >= 80%": "نیاز احتمال(متصل٪ >= ۹۵٪) >= ۸۰٪",
    "need chance({1}) >= 80%": "نیاز احتمال({1}) >= ۸۰٪",
    "need chance({1}) {2} 80%": "نیاز احتمال({1}) {2} ۸۰٪",
    "of all {1} open agencies, {2} made certain would be enough":
      "از {1} دستگاه باقی‌مانده، قطعی شدن اتصال {2} دستگاه کافی است",
    "while it is left open which agencies change, it cannot be told which others must be certain":
      "تا هنگامی که معلوم نباشد کدام دستگاه‌ها تغییر می‌کنند، نمی‌توان گفت اتصال کدام دستگاه‌های دیگر باید قطعی باشد",
    // Shell/Commands/NeedChanceText.swift
    " cannot be reached{1}: ": "{1} دست‌یافتنی نیست: ",
    "'beta-binomial rho': the agencies not made certain have their mean chance, which itself varies so that any two are correlated by rho":
      "«beta-binomial rho»: دستگاه‌هایی که اتصالشان قطعی نشده است میانگین احتمال خود را دارند، و این میانگین خود چنان تغییر می‌کند که همبستگی هر دو دستگاه برابر rho باشد",
    ", if every other agency connects for itself": "، اگر هر دستگاه دیگر مستقل از دیگران متصل شود",
    ": none of the {1} has a chance that is known, so only what is certain counts":
      ": احتمال هیچ‌یک از {1} دستگاه معلوم نیست، پس فقط آنچه قطعی است به حساب می‌آید",
    ": that brings the chance {1}to {2}": ": این کار احتمال را {1}به {2} می‌رساند",
    "; of those equally likely any will do": "؛ از میان دستگاه‌های هم‌احتمال، هر کدام کافی است",
    "; they have {1} on average": "؛ میانگین احتمال آن‌ها {1} است",
    "all {1} that can be made certain are not enough, no chance of the others being known":
      "همهٔ {1} دستگاهی که می‌توان اتصالشان را قطعی کرد کافی نیستند و احتمال هیچ‌یک از بقیه معلوم نیست",
    "an agency made certain has a chance of 100%; every other keeps its own, and connects for itself":
      "احتمال دستگاهی که اتصالش قطعی شود ۱۰۰٪ است؛ هر دستگاه دیگر احتمال خود را دارد و مستقل از دیگران متصل می‌شود",
    "any: between {1} and {2} are enough whichever they are; there are too many sets to look through":
      "هر کدام: شماری بین {1} و {2} دستگاه، هر کدام که باشند، کافی است؛ مجموعه‌ها بیش از آن است که همه بررسی شود",
    "any: enough even if they are those that help least{1}":
      "هر کدام: کافی است، حتی اگر کم‌اثرترین دستگاه‌ها باشند{1}",
    "at {1} it needs {2}, which {3} {4}": "با {1} به {2} دستگاه نیاز است که احتمال {4} {3}",
    "give": "به دست می‌دهند",
    "if agencies move together, {1} it to {2}":
      "اگر اتصال دستگاه‌ها به هم وابسته باشد، {1} احتمال را به {2} می‌رساند",
    "if agencies move together: ": "اگر اتصال دستگاه‌ها به هم وابسته باشد: ",
    "no agency has a judged chance, a planned day with slips on record, or a history of connections; to supply one: if unconnected chance is 80% then need {1}":
      "هیچ دستگاهی احتمال برآوردشده، روز برنامه‌ریزی‌شدهٔ دارای سابقهٔ دیرکرد، یا تاریخچهٔ اتصال ندارد؛ برای تعیین احتمال بنویسید: اگر متصل‌نشده احتمال شود ۸۰٪ آنگاه نیاز {1}",
    "no chance is above 100%": "هیچ احتمالی بالاتر از ۱۰۰٪ نیست",
    "random: at least {1} and at most {2}; there are too many draws to add up":
      "تصادفی: دست‌کم {1} و حداکثر {2} دستگاه؛ قرعه‌ها بیش از آن است که همه با هم جمع شود",
    "random: drawn with equal chances, the draw being part of the chance":
      "تصادفی: دستگاه‌ها با احتمال برابر به قرعه برگزیده می‌شوند و این قرعه در احتمال به حساب آمده است",
    "some: all {1}": "بعضی: همهٔ {1} دستگاه",
    "some: {1}: {2}": "بعضی: {1}: {2}",
    "that 1 brings": "همان ۱ دستگاه",
    "the {1} without a known chance are taken as not connecting, the least favourable":
      "فرض شده است {1} دستگاهی که احتمالشان معلوم نیست متصل نمی‌شوند؛ این نامساعدترین حالت است",
    "without certainty: for a chance of {1} each of the {2} would need {3}, if they connect independently":
      "بدون قطعی کردن اتصال: برای احتمال {1}، اگر دستگاه‌ها مستقل از هم متصل شوند، احتمال اتصال هر یک از {2} دستگاه باید {3} باشد",
    "{1} by {2}": "{1} ({2})",
    "{1} cannot be reached, for no time is left: it needs {2} to have connected":
      "{1} دست‌یافتنی نیست، زیرا زمانی نمانده است: برای آن باید {2} متصل شده باشد",
    "{1} holds already, as every chance is at least 0%":
      "{1} هم‌اکنون برقرار است، زیرا هر احتمالی دست‌کم ۰٪ است",
    "{1} holds already: {2}": "{1} هم‌اکنون برقرار است: {2}",
    "{1} is not after {2} ({3}), so there is no time left":
      "{1} پس از {2} ({3}) نیست، پس زمانی نمانده است",
    "{1} is {2}": "{1}، {2} است",
    "{1} is {2} to {3}, whoever connects": "{1} از {2} تا {3} است، هر دستگاهی که متصل شود",
    "{1} needs {2} to be certain to connect": "برای {1} باید اتصال {2} قطعی باشد",
    "{1}, {2} short": "{1}، یعنی {2} کمتر از حد لازم",
    // Shell/Commands/NeedCommand.swift
    "'need' answers one figure at a time": "فرمان «نیاز» هر بار دربارهٔ یک رقم پاسخ می‌دهد",
    "'need' asks for agencies to connect, so its figure counts connected ones":
      "فرمان «نیاز» اتصال دستگاه‌ها را می‌پرسد، پس رقم آن باید دستگاه‌های متصل را بشمارد",
    "'{1}' is a share, so it is compared with a percentage":
      "«{1}» سهم است، پس با درصد مقایسه می‌شود",
    "'{1}' is a {2}, so it is compared with a number": "«{1}»، {2} است، پس با عدد مقایسه می‌شود",
    "; in the most favourable it holds already": "؛ در مساعدترین حالت هم‌اکنون برقرار است",
    "; {1} of the {2} {3} {4} needed too": "؛ {1} دستگاه از {2} دستگاه {3} نیز لازم {4}",
    "The fewest agencies that must still connect for a figure to be reached.":
      "کمترین شمار دستگاه‌هایی که هنوز باید متصل شوند تا رقمی حاصل شود.",
    "a number of agencies is below a million billion":
      "شمار دستگاه‌ها باید کمتر از یک میلیون میلیارد باشد",
    "a share is a percentage from 0% to 100%": "سهم درصدی از ۰٪ تا ۱۰۰٪ است",
    "a share that is needed has at most seven decimals":
      "سهمی که خواسته می‌شود حداکثر هفت رقم اعشار دارد",
    "ask once for each: need connected% >= 95%": "هر کدام را جداگانه بپرسید: نیاز متصل٪ >= ۹۵٪",
    "connected is {1} to {2}, for it is left open which agencies change; the least favourable outcome counts, {3}":
      "شمار متصل از {1} تا {2} است، زیرا معلوم نیست کدام دستگاه‌ها تغییر می‌کنند؛ نامساعدترین نتیجه، یعنی {3}، ملاک است",
    "connecting agencies only raises the figure, so '{1}' needs none":
      "اتصال دستگاه‌ها این رقم را فقط بالا می‌برد، پس «{1}» به هیچ دستگاهی نیاز ندارد",
    "need connected >= 131": "نیاز متصل >= ۱۳۱",
    "need connected% >= 95%": "نیاز متصل٪ >= ۹۵٪",
    "need connected% of requests >= 90%": "نیاز متصل٪ به وزن درخواست‌ها >= ۹۰٪",
    "need {1} >= 95%": "نیاز {1} >= ۹۵٪",
    "need {1} >= …": "نیاز {1} >= …",
    "need {1} {2} 95%": "نیاز {1} {2} ۹۵٪",
    "need {1}%{2} >= 95%": "نیاز {1}٪{2} >= ۹۵٪",
    "random: with a chance of at least {1} if every choice is equally likely":
      "تصادفی: با احتمال دست‌کم {1}، با فرض هم‌احتمال بودن همهٔ انتخاب‌ها",
    "reached": "حاصل",
    "sum": "مجموع",
    "that is {1} in the {2} from {3} ({4}), or {5} a week":
      "یعنی {1} دستگاه در {2}، از {3} ({4})، یا هفته‌ای {5} دستگاه",
    "the {1} {2} alone reach {3} of {4} ({5})":
      "با {1} دستگاه {2} به‌تنهایی، رقم به {3} از {4} ({5}) می‌رسد",
    "what connected agencies weigh together is not negative, and at most 1e100":
      "مجموع وزن دستگاه‌های متصل منفی نیست و حداکثر ۱۰ به توان ۱۰۰ است",
    "{1} cannot be reached, for no time is left: it needs {2} more; {3}":
      "{1} دست‌یافتنی نیست، زیرا زمانی نمانده است: {2} دستگاه دیگر لازم است؛ {3}",
    "{1} cannot be reached: no agency is in scope": "{1} دست‌یافتنی نیست: هیچ دستگاهی در شمول نیست",
    "{1} cannot be reached: no share is above 100%; {2}":
      "{1} دست‌یافتنی نیست: هیچ سهمی بالاتر از ۱۰۰٪ نیست؛ {2}",
    "{1} cannot be reached{2}: it needs {3} more, and {4} can connect, which gives {5} of {6} ({7}), {8} short":
      "{1}{2} دست‌یافتنی نیست: {3} دستگاه دیگر لازم است و {4} دستگاه می‌تواند متصل شود که {5} از {6} ({7}) به دست می‌دهد و {8} دستگاه کم دارد",
    "{1} is not after {2}, so there is no time left": "{1} پس از {2} نیست، پس زمانی نمانده است",
    "{1} needs {2} more to connect: {3} of {4} ({5}); now {6}":
      "برای {1} باید {2} دستگاه دیگر متصل شود: {3} از {4} ({5})؛ اکنون {6}",
    // Shell/Commands/OutlookText.swift
    "a judged chance": "احتمال برآوردشده",
    "a judged chance is for {1}; for other days it is spread as the same chance each day":
      "احتمال برآوردشده برای {1} است؛ برای روزهای دیگر چنان پخش می‌شود که احتمال هر روز یکسان باشد",
    "a planned day slips as {1} slipped, {2} still late counted as later":
      "دیرکرد از روز برنامه‌ریزی‌شده مانند دیرکرد {1} گرفته می‌شود؛ {2} دستگاه که هنوز دیرکرد دارد، دیرتر به حساب می‌آید",
    "agencies move on as often as on record: {1} in {2} open":
      "دستگاه‌ها با همان بسامد سابقهٔ ثبت‌شده پیش می‌روند: {1} در {2} انتظار",
    "ask for less at once: one figure, with >= or <=": "هر بار کمتر بپرسید: یک رقم، با >= یا <=",
    "depends on {1}: {2}": "وابسته به {1}: {2}",
    "for one day it can be simulated: chance CONDITION by DATE":
      "برای یک روز می‌توان آن را شبیه‌سازی کرد: احتمال CONDITION تا DATE",
    "of these {1} are expected to connect": "از این‌ها، اتصال {1} دستگاه مورد انتظار است",
    "since {1} {2}": "زیرا {1} {2} ندارد",
    "the planned day": "روز برنامه‌ریزی‌شده",
    "there are too many ways in which this can come about to add them all up":
      "راه‌های رسیدن به این نتیجه بیش از آن است که همه با هم جمع شود",
    "{1} unknown, taken at every chance from 0% to 100%":
      "{1} نامعلوم که با هر احتمالی از ۰٪ تا ۱۰۰٪ سنجیده می‌شود",
    "{1} {2} for {3}, which has passed, and not used":
      "{1} برای {3} {2} که گذشته است، و به کار نمی‌رود",
    // Shell/Commands/PaceText.swift
    "'pace': {1} in the last {2}, {3} a week; weeks ahead are drawn from these, their weights unknown (Bayesian bootstrap)":
      "«آهنگ اتصال»: {1} در {2} گذشته، هفته‌ای {3} اتصال؛ هفته‌های آینده از میان همین هفته‌ها به قرعه گرفته می‌شوند و وزن آن‌ها نامعلوم است (Bayesian bootstrap)",
    ", so that {1} more {2} {3} or longer on average":
      "، پس اتصال {1} دستگاه دیگر به‌طور میانگین {3} یا بیشتر {2}",
    "no pace can be told, since no whole week is on record: load events, or connected_on":
      "آهنگ اتصال معلوم نیست، زیرا هیچ هفتهٔ کاملی ثبت نشده است: رویدادها یا فیلد connected_on را بارگذاری کنید",
    "nobody connected in the last {1}, which does not mean never: at 95% the pace is at most {2} a week":
      "در {1} گذشته هیچ دستگاهی متصل نشده است، ولی این به معنای هرگز نیست: با اطمینان ۹۵٪، آهنگ اتصال حداکثر هفته‌ای {2} دستگاه است",
    "{1} weeks": "{1} هفته",
    // Shell/Commands/ReconcileCommand.swift
    "'{1}' is no status": "«{1}» از وضعیت‌ها نیست",
    "Every total and split that fits published, rounded figures.":
      "همهٔ جمع‌ها و تقسیم‌هایی که با رقم‌های منتشرشده و گردشده سازگارند.",
    "a split fits when its counts add up to the total, and each count ÷ total rounds to the percentage given":
      "تقسیم وقتی سازگار است که تعدادهای آن روی هم برابر جمع باشد و هر تعداد ÷ جمع، پس از گرد شدن، درصد داده‌شده را به دست دهد",
    "each percentage is rounded half-up to the decimals it is written with":
      "هر درصد با همان تعداد رقم اعشار که نوشته شده است، و نیمه رو به بالا، گرد می‌شود",
    "no total fits these figures": "هیچ جمعی با این رقم‌ها سازگار نیست",
    "one total fits: {1}": "تنها یک جمع سازگار است: {1}",
    "statuses: {1}, or total": "وضعیت‌ها: {1}، یا total",
    "the only total that the counts allow is {1}": "تنها جمعی که تعدادها اجازه می‌دهند {1} است",
    "the statuses named make up the whole": "وضعیت‌های نام‌برده روی هم کل را تشکیل می‌دهند",
    "total {1}: {2}": "جمع {1}: {2}",
    "tried {1} to {2}": "از {1} تا {2} آزموده شد",
    "which totals fit": "جمع‌های سازگار",
    "{1} totals fit, {2}; {3}": "{1} جمع سازگار است، {2}؛ {3}",
    "{1}; one of the figures may be rounded otherwise, or a status is missing":
      "{1}؛ شاید یکی از رقم‌ها به‌گونه‌ای دیگر گرد شده یا وضعیتی جا افتاده است",
    // Shell/Commands/SimulatedText.swift
    "beta-binomial is told only for a condition on one count; 'set dependence copula' is simulated here":
      "beta-binomial فقط برای شرطی گفته می‌شود که بر یک شمار باشد؛ «تنظیم وابستگی copula» در اینجا شبیه‌سازی می‌شود",
    "each draw is a function of the seed, the agency and the draw's number alone, so that the same seed gives the same figures everywhere":
      "هر قرعه تنها تابع بذر، دستگاه و شمارهٔ قرعه است، پس بذر یکسان همه‌جا رقم‌های یکسان به دست می‌دهد",
    "it fails in none of {1}, so with 95% confidence the chance that it fails is below 3 in {2} (the rule of three)":
      "در هیچ‌یک از {1} نقض نمی‌شود، پس با اطمینان ۹۵٪ احتمال نقض آن کمتر از ۳ در {2} است (قاعدهٔ سه)",
    "it holds in none of {1}, so with 95% confidence its chance is below 3 in {2} (the rule of three)":
      "در هیچ‌یک از {1} برقرار نیست، پس با اطمینان ۹۵٪ احتمال آن کمتر از ۳ در {2} است (قاعدهٔ سه)",
    "simulated chance = draws in which the condition holds ÷ draws; standard error = √(chance × (1 − chance) ÷ draws)":
      "احتمال شبیه‌سازی‌شده = قرعه‌هایی که شرط در آن‌ها برقرار است ÷ همهٔ قرعه‌ها؛ خطای معیار = √(احتمال × (۱ − احتمال) ÷ همهٔ قرعه‌ها)",
    "simulated, since it can come about in too many ways to add them all up: seed {1}, at most {2} draws, fewer once the standard error is {3} points":
      "شبیه‌سازی‌شده، زیرا راه‌های رسیدن به آن بیش از آن است که همه با هم جمع شود: بذر {1}، حداکثر {2} قرعه، و کمتر، هرگاه خطای معیار به {3} واحد درصد برسد",
    "{1}, standard error {2}, 95% interval {3} to {4}":
      "{1}، خطای معیار {2}، بازهٔ ۹۵٪ از {3} تا {4}",
    "{1}: {2} = {3}, standard error {4}": "{1}: {2} = {3}، خطای معیار {4}",
    "{1}: {2}, told by its bound: {3}": "{1}: {2}، گفته‌شده با کران آن: {3}",
    // Shell/Commands/SpreadText.swift
    "'expected', 'low' and 'high' are not given where choices take from groups that overlap in part: 'equally likely' has no single meaning there":
      "«مورد انتظار»، «پایین» و «بالا» داده نمی‌شود هرگاه انتخاب‌ها از گروه‌هایی باشد که بخشی از آن‌ها مشترک است: «هم‌احتمال» در آنجا معنای یگانه‌ای ندارد",
    "'expected', 'low' and 'high': each agency connects for itself with its own chance, given how many do{1}; {2}":
      "«مورد انتظار»، «پایین» و «بالا»: هر دستگاه مستقل از دیگران و با احتمال خود متصل می‌شود، به شرط آنکه شمار متصل‌شونده‌ها معلوم باشد{1}؛ {2}",
    "'expected', 'low' and 'high': every choice of which agencies is equally likely; {1}":
      "«مورد انتظار»، «پایین» و «بالا»: همهٔ انتخاب‌های ممکن از دستگاه‌ها هم‌احتمال‌اند؛ {1}",
    "low and high are the 5% and 95% points": "«پایین» و «بالا» نقطه‌های ۵٪ و ۹۵٪ هستند",
    "low and high of {1} are each known to lie in a range up to {2} wide: there are too many sums to count them all":
      "مقدار «پایین» و «بالا» برای {1} هر کدام فقط در بازه‌ای به پهنای حداکثر {2} معلوم است: مجموع‌ها بیش از آن است که همه شمرده شود",
    "{1} points": "{1} واحد درصد",
  ]
}
