extension PersianWording {
  /// What an answer says of how its figures came about.
  static let derivations: [String: String] = [
    // Shell/Derivations/ChanceDerivation.swift
    "a figure = what is counted if nobody more connects + what each agency that connects adds to it or takes away":
      "رقم = آنچه بدون اتصال تازه شمرده می‌شود + آنچه هر دستگاه با اتصال خود به آن می‌افزاید یا از آن می‌کاهد",
    "add": "می‌افزاید",
    "adds": "می‌افزاید",
    "all {1} connect": "هر {1} متصل شود",
    "any number of the {1} connect": "هر تعداد از {1} متصل شود",
    "at least {1} of the {2} connect": "دست‌کم {1} دستگاه از {2} متصل شود",
    "at most {1} of the {2} connect": "حداکثر {1} دستگاه از {2} متصل شود",
    "each of {1} {2} {3}": "هر یک از {1}، {3} واحد {2}",
    "each open agency's chance to connect": "احتمال اتصال هر دستگاه باقی‌مانده",
    "enough of the {1} connect for it to hold": "از {1} به تعداد کافی برای برقراری شرط متصل شود",
    "exactly {1} of the {2} connect": "دقیقاً {1} دستگاه از {2} متصل شود",
    "expected to connect = the sum of the chances": "تعداد اتصال مورد انتظار = مجموع احتمال‌ها",
    "highest: the highest chance that any dependence allows":
      "بیشترین: بیشترین احتمالی که با هر گونه وابستگی ممکن است",
    "independent: the chance that {1}": "مستقل: احتمال آنکه {1}",
    "it holds when": "شرط برقرار است هرگاه",
    "lowest and highest are told only for a condition on one count of agencies":
      "کمترین و بیشترین فقط برای شرطی گفته می‌شود که دربارهٔ یک شمار از دستگاه‌ها باشد",
    "lowest: the lowest chance that any dependence allows":
      "کمترین: کمترین احتمالی که با هر گونه وابستگی ممکن است",
    "nobody who connects changes it": "اتصال هیچ دستگاهی آن را تغییر نمی‌دهد",
    "nobody who connects or not changes whether it holds, so it is certain or impossible":
      "متصل شدن یا نشدن هیچ دستگاهی برقراری شرط را تغییر نمی‌دهد، پس شرط یا قطعی است یا ناممکن",
    "of {1} nothing is told: the chance is reckoned with 0% and with 100% for them":
      "دربارهٔ {1} چیزی معلوم نیست: احتمال یک بار با ۰٪ و یک بار با ۱۰۰٪ برای آن‌ها محاسبه می‌شود",
    "standard deviation, if each connects for itself = the square root of the sum of chance × (1 − chance)":
      "انحراف معیار، اگر هر دستگاه مستقل متصل شود = ریشهٔ دوم مجموع احتمال × (۱ − احتمال)",
    "summed exactly over how many of {1} connect (the Poisson-binomial law) = {2}":
      "جمع دقیق بر پایهٔ اینکه از {1} دستگاه چند دستگاه متصل شود (قانون پواسون-دوجمله‌ای) = {2}",
    "take away": "می‌کاهد",
    "takes away": "می‌کاهد",
    "the one open agency connects": "تنها دستگاه باقی‌مانده متصل شود",
    "the smallest of the chances = {1}": "کوچک‌ترین احتمال = {1}",
    "the sum of the chances less {1}, and not below 0: {2} − {3}, so {4}":
      "مجموع احتمال‌ها منهای {1}، و نه کمتر از ۰: {2} − {3}، پس {4}",
    "the {1} connect in a way that makes it hold": "اتصال {1} به گونه‌ای باشد که شرط برقرار شود",
    "without a chance for any of them, no chance of the whole can be told":
      "چون احتمال هیچ‌یک از آن‌ها معلوم نیست، احتمال کل را نمی‌توان گفت",
    "{1} for certain, left open which: least and most over all choices":
      "اتصال {1} قطعی است و باز مانده است که کدام‌ها: کمینه و بیشینه در میان همهٔ انتخاب‌ها",
    "{1} of {2} change it by {3} to {4} each":
      "از {2}، {1} دستگاه هر یک آن را {3} تا {4} واحد تغییر می‌دهد",
    "{1} of {2} {3} {4} each, the others nothing":
      "از {2}، {1} دستگاه هر یک {4} واحد {3} و بقیه اثری ندارد",
    "{1}: the same chance, all agencies having the mean chance, which itself varies":
      "{1}: همان احتمال، با این فرض که همهٔ دستگاه‌ها احتمال میانگین را دارند و این میانگین خود تغییرپذیر است",
    "{1}: the same chance, averaged over a common factor that moves every agency":
      "{1}: همان احتمال، میانگین‌گرفته بر عامل مشترکی که بر همهٔ دستگاه‌ها اثر دارد",
    "{1}: {2} now{3}; {4}": "{1}: اکنون {2}{3}؛ {4}",
    // Shell/Derivations/ChanceNeedDerivation.swift
    "can be made certain: open agencies that help the condition":
      "دستگاه‌هایی که اتصالشان می‌تواند قطعی شود: دستگاه‌های باقی‌مانده‌ای که به برقراری شرط کمک می‌کنند",
    "needed = the fewest made certain for which the chance is at least that asked: some if the right ones are, any whichever are, random if they are drawn with equal chances":
      "لازم = کمترین تعداد قطعی که با آن احتمال دست‌کم به اندازهٔ خواسته‌شده است: «بعضی» اگر مناسب‌ترین دستگاه‌ها باشند، «هر کدام» هر دستگاهی که باشند، «تصادفی» اگر به قرعه و با احتمال برابر برگزیده شوند",
    "short = the chance asked − that with all certain":
      "کمبود = احتمال خواسته‌شده − احتمال با قطعی بودن همه",
    "the chance now, each agency for itself: that {1}":
      "احتمال کنونی، با اتصال مستقل هر دستگاه: احتمال آنکه {1}",
    "with all of them certain, the others keeping their chances":
      "با قطعی بودن همهٔ آن‌ها، در حالی که بقیه احتمال خود را دارند",
    "{1}: not told, or not to be reached": "{1}: گفته نمی‌شود یا دست‌یافتنی نیست",
    "{1}: {2} of {3} certain bring the chance to {4}":
      "{1}: قطعی بودن {2} دستگاه از {3} دستگاه، احتمال را به {4} می‌رساند",
    // Shell/Derivations/CompareDerivation.swift
    "a share = agencies counted ÷ agencies in scope, in each scenario for itself":
      "سهم = دستگاه‌های شمرده‌شده ÷ دستگاه‌های در شمول، در هر سناریو جداگانه",
    "against the first: its figure − the first's; of shares in percentage points":
      "در برابر سناریوی نخست: رقم هر سناریو − رقم سناریوی نخست؛ برای سهم‌ها به واحد درصد",
    "an outcome = the figure with the option's changes laid over the world's":
      "پیامد = رقمی که با افزودن تغییرهای گزینه بر تغییرهای حالت به دست می‌آید",
    "by option": "به تفکیک گزینه",
    "every scenario is judged on the same day": "همهٔ سناریوها در یک روز سنجیده می‌شوند",
    "expected = the sum of weight × outcome over the worlds":
      "مورد انتظار = مجموع وزن × پیامد در همهٔ حالت‌ها",
    "outcomes = options × worlds": "پیامدها = گزینه‌ها × حالت‌ها",
    "regret = what an outcome falls short of the best option's in the same world":
      "پشیمانی = آنچه پیامد گزینه از پیامد بهترین گزینه در همان حالت کم دارد",
    "worst regret = the largest regret of an option over all worlds":
      "بدترین پشیمانی = بیشترین پشیمانی گزینه در میان همهٔ حالت‌ها",
    // Shell/Derivations/DateDerivation.swift
    ", by which the chance is {1} that {2}": "، و احتمال {1} وجود دارد که تا آن روز {2}",
    ", for {1}": "، برای {1}",
    "; by the day before it is {1}": "؛ تا روز پیش از آن این احتمال {1} است",
    "; its share = that ÷ the base": "؛ سهم آن = این مقدار ÷ مبنا",
    "at least {1}": "دست‌کم {1}",
    "at most {1}": "حداکثر {1}",
    "by chances{1}: the first day by which the chance of the condition is at least the level":
      "بر پایهٔ احتمال‌ها{1}: نخستین روزی که احتمال برقراری شرط تا آن روز دست‌کم به این سطح می‌رسد",
    "by pace: the end of the first week by which so many connect with at least that chance":
      "بر پایهٔ آهنگ اتصال: پایان نخستین هفته‌ای که تا آن، تعداد لازم با احتمالی دست‌کم برابر این سطح متصل می‌شود",
    "earlier weeks are reckoned alike, each from its own day":
      "هفته‌های پیش از آن نیز به همین شیوه و هر یک از روز خود محاسبه می‌شود",
    "expected by {1} = counted if nobody more connects {2} {3}{4}":
      "مورد انتظار تا {1} = آنچه بدون اتصال تازه شمرده می‌شود {2} {3}{4}",
    "looked ahead to {1}": "تا {1} بررسی شد",
    "no choice of agencies makes it hold on any day looked at, so there is no day":
      "در هیچ‌یک از روزهای بررسی‌شده، هیچ انتخابی از دستگاه‌ها شرط را برقرار نمی‌کند، پس روزی برای آن وجود ندارد",
    "no whole week is on record, so there is no pace":
      "هفتهٔ کاملی ثبت نشده است، پس آهنگ اتصال معلوم نیست",
    "pace = connections of the weeks on record ÷ weeks":
      "آهنگ اتصال = اتصال‌های هفته‌های ثبت‌شده ÷ تعداد این هفته‌ها",
    "q05 to q95 = the least value that is not exceeded with a chance of 5%, 25%, 50%, 75% and 95%":
      "صدک ۵ تا صدک ۹۵ = کمترین مقداری که رقم با احتمال ۵٪، ۲۵٪، ۵۰٪، ۷۵٪ و ۹۵٪ از آن بیشتر نمی‌شود",
    "the condition holds now, so its day is {1}": "شرط هم‌اکنون برقرار است، پس روز آن {1} است",
    "{1} by {2}: {3}": "{1} تا {2}: {3}",
    "{1} ÷ {2} = {3} a week": "{1} ÷ {2} = {3} در هفته",
    "{1}, of whom {2} are expected to by then":
      "{1} (تا آن روز اتصال {2} دستگاه از آن‌ها مورد انتظار است)",
    "{1}, shown as {2}": "{1} که به صورت {2} نمایش داده می‌شود",
    "{1}: not by {2}, by which it is {3}": "{1}: تا {2} حاصل نمی‌شود و احتمال تا آن روز {3} است",
    "{1}: {2}, {3} ahead{4}": "{1}: {2}، یعنی {3} دیگر{4}",
    // Shell/Derivations/NeedDerivation.swift
    ", so {1} in whole numbers": "، یعنی {1} به عدد صحیح",
    "all that can connect ({1}) bring it to":
      "همهٔ دستگاه‌های قابل اتصال ({1}) آن را به این رقم می‌رساند",
    "all that can connect: share = (connected + they) ÷ in scope":
      "با همهٔ دستگاه‌های قابل اتصال: سهم = (متصل + این دستگاه‌ها) ÷ در شمول",
    "any = as many as bring it even if they are the smallest":
      "هر کدام = تعدادی که برای رسیدن به هدف کافی است، حتی اگر کوچک‌ترین دستگاه‌ها باشند",
    "at most, over what is left open": "حداکثر، در میان همهٔ انتخاب‌های باز",
    "is below 0, so 0": "کمتر از ۰ است، پس ۰",
    "may connect": "دستگاه‌های قابل اتصال",
    "missing = to reach − connected, and not below 0": "کسری = هدف − متصل، و نه کمتر از ۰",
    "more than ": "بیش از ",
    "needed = to reach − connected, and not below 0": "لازم = هدف − متصل، و نه کمتر از ۰",
    "no agency is in scope, so there is no share": "هیچ دستگاهی در شمول نیست، پس سهمی وجود ندارد",
    "random = as many as bring it with a chance of at least 80%, every choice equally likely":
      "تصادفی = تعدادی که با احتمال دست‌کم ۸۰٪ برای رسیدن به هدف کافی است، با فرض هم‌احتمال بودن همهٔ انتخاب‌ها",
    "share now = connected ÷ in scope": "سهم کنونی = متصل ÷ در شمول",
    "share now = {1} of the connected ÷ {2} of all in scope":
      "سهم کنونی = مجموع «{1}» در دستگاه‌های متصل ÷ مجموع «{2}» در همهٔ دستگاه‌های در شمول",
    "short = needed − all that can connect": "کمبود = لازم − همهٔ دستگاه‌های قابل اتصال",
    "short = to reach − that": "کمبود = هدف − این رقم",
    "some = as many of the largest as together bring what is missing":
      "بعضی = تعدادی از بزرگ‌ترین دستگاه‌ها که با هم کسری را جبران می‌کند",
    "then share = (connected + needed) ÷ in scope": "سهم پس از آن = (متصل + لازم) ÷ در شمول",
    "to reach = the count asked, as a whole number": "هدف = تعداد خواسته‌شده، به عدد صحیح",
    "to reach = the next whole number above the share asked × in scope":
      "هدف = نخستین عدد صحیح بزرگ‌تر از (سهم خواسته‌شده × در شمول)",
    "to reach = the share asked × in scope, rounded up to whole agencies":
      "هدف = سهم خواسته‌شده × در شمول، گرد شده رو به بالا به تعداد صحیح دستگاه",
    "to reach = the {1} asked": "هدف = مقدار خواسته‌شدهٔ «{1}»",
    "to reach = {1}the share asked × {2} of all in scope":
      "هدف = {1}سهم خواسته‌شده × مجموع «{2}» در همهٔ دستگاه‌های در شمول",
    "weight": "وزن",
    "{1} at {2}": "{1} با {2}",
    "{1} from {2} to {3}": "{1} از {2} تا {3}",
    "{1} to {2}": "{1} تا {2}",
    "{1} ÷ 0, which is none": "{1} ÷ ۰ که مقداری ندارد",
    "{1} − {2} is not above 0, so 0": "{1} − {2} بیشتر از ۰ نیست، پس ۰",
    "{1}, on record for {2} in scope": "فیلد «{1}»، ثبت‌شده برای {2} در شمول",
    "{1}, so {2}": "{1}، پس {2}",
    "{1}, which bring it to {2}": "{1} دستگاه که آن را به {2} می‌رساند",
    // Shell/Derivations/PlanDerivation.swift
    "all open agencies together would bring it to":
      "همهٔ دستگاه‌های باقی‌مانده با هم آن را به این رقم می‌رساند",
    "it would take: the fewest agencies that reach it, the heaviest first, and the fewest a week for which they fit":
      "برای رسیدن به هدف لازم است: کمترین تعداد دستگاه، با تقدم دستگاه‌های دارای وزن بیشتر، و کمترین تعداد در هفته که برای اتصال آن‌ها در این مدت کافی باشد",
    "or as many a week as now, for {1} weeks": "یا همین تعداد در هفته، به مدت {1} هفته",
    "person-weeks there are = person-weeks a week × weeks":
      "نفر‌هفتهٔ موجود = نفر‌هفته در هر هفته × تعداد هفته‌ها",
    "places = agencies a week × weeks": "ظرفیت = دستگاه در هر هفته × تعداد هفته‌ها",
    "places are for open agencies that count towards the figure; there are none":
      "ظرفیت برای دستگاه‌های باقی‌مانده‌ای است که در این رقم به شمار می‌آیند؛ چنین دستگاهی وجود ندارد",
    "planned = as many of the open agencies as there are places for":
      "برنامه‌ریزی‌شده = دستگاه‌های باقی‌مانده، به تعدادی که برای آن‌ها ظرفیت هست",
    "planned = those open agencies that the person-weeks are enough for":
      "برنامه‌ریزی‌شده = دستگاه‌های باقی‌مانده‌ای که نفر‌هفتهٔ موجود برای آن‌ها کافی است",
    "reached = without the plan + what those planned bring":
      "حاصل = رقم بدون برنامه + آنچه دستگاه‌های برنامه‌ریزی‌شده می‌افزایند",
    "the heaviest brings {1}": "دستگاه دارای بیشترین وزن {1} واحد می‌افزاید",
    "the heaviest go first": "دستگاه‌های دارای وزن بیشتر مقدم‌اند",
    "the target is held against what is reached at each week's end":
      "هدف با آنچه در پایان هر هفته حاصل شده است سنجیده می‌شود",
    "week {1}, by {2}: {3} more connected, {4}": "هفتهٔ {1}، تا {2}: {3} اتصال دیگر، {4}",
    "without the plan: {1} on its last day": "بدون برنامه: {1} در آخرین روز برنامه",
    "{1} a week": "{1} در هفته",
    "{1} agencies": "{1} دستگاه",
    "{1} of {2}": "{1} از {2}",
    // Shell/Derivations/SessionDerivation.swift
    "by the history: an agency has the status that events and connection days give it on that day":
      "بر پایهٔ تاریخچه: دستگاه وضعیتی دارد که رویدادها و روزهای اتصال برای آن روز نشان می‌دهند",
    "correlation {1}": "همبستگی {1}",
    "data": "داده‌ها",
    "dependence beta-binomial": "وابستگی بتا-دوجمله‌ای",
    "draws {1}": "شمار قرعه‌ها {1}",
    "in scope = agencies − waived = {1} − {2} = {3}{4}":
      "در شمول = دستگاه‌ها − مهلت‌دار = {1} − {2} = {3}{4}",
    "metrics {1}": "سنجه‌ها {1}",
    "seed {1}": "بذر {1}",
    "the data as they are": "داده‌ها بدون تغییر",
    "the first that applies decides: a running waiver takes an agency out of scope; then what the scenario assumes; then the rule, where its services are known ({1} of them in its own window make it connected); then what was verified; then what it declares":
      "نخستین موردی که صدق کند تعیین‌کننده است: مهلتِ جاری، دستگاه را از شمول خارج می‌کند؛ سپس آنچه سناریو فرض می‌کند؛ سپس قاعده، اگر خدمت‌های دستگاه معلوم باشد (با {1} از آن‌ها در پنجرهٔ خود، دستگاه متصل است)؛ سپس آنچه تأیید شده است؛ سپس آنچه دستگاه اظهار می‌کند",
    "threshold {1}": "آستانه {1}",
    "today {1}": "امروز {1}",
    "with {1}: {2}": "با {1}: {2}",
    "{1}; today is {2}": "{1}؛ امروز {2} است",
    // Shell/Derivations/ShareDerivation.swift
    "and so for {1}": "و به همین ترتیب برای {1}",
    "no {1} on record": "بدون {1} ثبت‌شده",
    // Shell/Derivations/StatusDerivation.swift
    "; expected {1}": "؛ مورد انتظار {1}",
    "a share = agencies counted ÷ agencies in scope":
      "سهم = دستگاه‌های شمرده‌شده ÷ دستگاه‌های در شمول",
    "agencies where {1}": "دستگاه‌ها با شرط {1}",
    "all rows together: share = connected ÷ (agencies − waived)":
      "همهٔ سطرها با هم: سهم = متصل ÷ (دستگاه‌ها − مهلت‌دار)",
    "before is as of {1}, after as of {2}": "رقم پیش از تغییر در {1} و رقم پس از تغییر در {2} است",
    "change = after − before; of shares in percentage points":
      "تغییر = رقم پس از تغییر − رقم پیش از تغییر؛ برای سهم‌ها به واحد درصد",
    "in each row: share = connected ÷ (agencies − waived)":
      "در هر سطر: سهم = متصل ÷ (دستگاه‌ها − مهلت‌دار)",
    "only": "فقط",
    "share of a status = agencies that have it ÷ agencies in scope{1}":
      "سهم هر وضعیت = دستگاه‌های دارای آن ÷ دستگاه‌های در شمول{1}",
    "shares are compared in whole numbers, and rounded half-up only when shown":
      "سهم‌ها با عددهای صحیح مقایسه و فقط هنگام نمایش گرد می‌شوند (نیم به بالا)",
    "waived agencies are out of scope{1}": "دستگاه‌های مهلت‌دار خارج از شمول‌اند{1}",
    "waived: {1}": "مهلت‌دار: {1}",
    "where it is left open which agencies change: least and most over all choices; expected is the mean, every choice equally likely":
      "جایی که باز مانده است کدام دستگاه‌ها تغییر می‌کنند: کمینه و بیشینه در میان همهٔ انتخاب‌ها؛ «مورد انتظار» میانگین است، با فرض هم‌احتمال بودن همهٔ انتخاب‌ها",
    "{1} = the weight of those counted ÷ the weight of all in scope":
      "{1} = وزن دستگاه‌های شمرده‌شده ÷ وزن همهٔ دستگاه‌های در شمول",
    "{1}: before {2}; after {3}; change {4}": "{1}: پیش از تغییر {2}؛ پس از تغییر {3}؛ تغییر {4}",
    "{1}: from {2} to {3}": "{1}: از {2} تا {3}",
    // Shell/Derivations/SweepDerivation.swift
    "answered = combinations − those that cannot be": "پاسخ‌داده‌شده = ترکیب‌ها − ترکیب‌های ناممکن",
    "asked under": "پرسش با فرض",
    "at {1}": "با {1}",
    "at {1}: {2}": "با {1}: {2}",
    "combinations = how many values the variable has": "ترکیب‌ها = تعداد مقدارهای متغیر",
    "combinations = the product of how many values each variable has":
      "ترکیب‌ها = حاصل‌ضرب تعداد مقدارهای متغیرها",
    "each is the same question, asked with its own values and changing nothing":
      "هر ترکیب همان پرسش است که با مقدارهای خود پرسیده می‌شود و چیزی را تغییر نمی‌دهد",
  ]
}
