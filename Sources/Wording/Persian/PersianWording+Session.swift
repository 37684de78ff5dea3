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
