extension PersianWording {
  /// What is said by plans, options under worlds, sensitivities, stages, statuses, settings, scripts, sessions, scenarios and sweeps.
  static let plans: [String: String] = [
    // Shell/Commands/PlanCommand.swift
    "'plan' connects agencies, so it is made for connected ones":
      "فرمان «برنامه» دستگاه‌ها را متصل می‌کند، پس رقم آن باید دستگاه‌های متصل را بشمارد",
    "'{1}' leaves open which agencies change, so it is open whom to plan for":
      "«{1}» روشن نمی‌کند کدام دستگاه‌ها تغییر می‌کنند، پس معلوم نیست برای کدام دستگاه‌ها باید برنامه ریخت",
    "Whom to connect in which week for the most of a figure.":
      "ترتیب هفتگی اتصال دستگاه‌ها برای رسیدن به بیشترین مقدار یک رقم.",
    "a plan is made for one figure at a time": "هر برنامه برای یک رقم ساخته می‌شود",
    "a plan starts on the day of the data or later, and today is set to {1}":
      "برنامه از روز داده‌ها یا پس از آن آغاز می‌شود، ولی «امروز» روی {1} تنظیم شده است",
    "connecting agencies only raises the figure, so '{1}' is nothing to plan for":
      "اتصال دستگاه‌ها این رقم را فقط بالا می‌برد، پس «{1}» برنامه‌ای لازم ندارد",
    "name them: 20 largest by requests connect":
      "دستگاه‌ها را نام ببرید: ۲۰ بزرگ‌ترین بر حسب درخواست‌ها متصل شوند",
    "plan 3 agencies per week": "برنامه ۳ دستگاه در هفته",
    "plan 3 per week for connected% >= 95%": "برنامه ۳ در هفته برای متصل٪ >= ۹۵٪",
    "plan 3 per week for {1} >= …": "برنامه ۳ در هفته برای {1} >= …",
    "plan {1} per week by today + 6 weeks": "برنامه {1} در هفته تا امروز + ۶ هفته",
    "plan {1} per week for connected% of requests":
      "برنامه {1} در هفته برای متصل٪ به وزن درخواست‌ها",
    "set today default": "تنظیم امروز پیش‌فرض",
    "the deadline, ": "موعد، ",
    "what a week holds is a whole number from 1 to 1,000,000, and this is {1}":
      "گنجایش هفته عددی صحیح از ۱ تا ۱٬۰۰۰٬۰۰۰ است، ولی این {1} است",
    "{1}{2}{3} is before {4}, so no week is left to plan":
      "{1}{2}{3} پیش از {4} است، پس هفته‌ای برای برنامه‌ریزی نمانده است",
    // Shell/Commands/PlanText.swift
    " for the {1} whose effort is known and fits into a week":
      " برای {1} که کارشان معلوم است و در یک هفته می‌گنجد",
    ", and no plan of {1} a week reaches it": "، و هیچ برنامه‌ای با {1} در هفته به آن نمی‌رسد",
    "; each counts the same here, so they go in the order of the data":
      "؛ در اینجا همه یکسان به حساب می‌آیند، پس ترتیب همان ترتیب داده‌هاست",
    "; going on, it takes {1}": "؛ در صورت ادامه، {1} طول می‌کشد",
    "; {1} {2} no {3} on record and {4} last":
      "؛ {1} در فیلد «{3}» مقدار نامعلوم {2} و در پایان {4}",
    "come": "می‌آیند",
    "comes": "می‌آید",
    "effort is in person-weeks, taken from the field effort; no agency's work is divided between weeks, and a week holds {1}":
      "کار به نفر‌هفته و برگرفته از فیلد effort است؛ کار هیچ دستگاهی میان هفته‌ها تقسیم نمی‌شود و گنجایش هر هفته {1} است",
    "every agency takes one of the places of a week, whatever its effort":
      "هر دستگاه، هر اندازه کار داشته باشد، یکی از جاهای هفته را می‌گیرد",
    "gives": "به دست می‌دهد",
    "has": "دارد",
    "have": "دارند",
    "hold": "گنجایش دارد",
    "holds": "برقرار است",
    "no plan{1} reaches more by the last day": "هیچ برنامه‌ای{1} تا روز آخر به بیشتر از این نمی‌رسد",
    "nothing is left to plan: nobody who counts towards {1} is open on {2}":
      "چیزی برای برنامه‌ریزی نمانده است: در {2} هیچ دستگاهی که در «{1}» به حساب آید باقی نمانده است",
    "optimal (equal effort: heaviest first, proved by exchange){1}{2}":
      "بهینه (کار برابر: نخست سنگین‌ترین‌ها؛ اثبات‌شده با استدلال جابه‌جایی){1}{2}",
    "optimal{1} (proved: no plan reaches more by the last day, and no order of these reaches it earlier)":
      "بهینه{1} (اثبات‌شده: هیچ برنامه‌ای تا روز آخر به بیشتر از این نمی‌رسد و هیچ ترتیبی از همین دستگاه‌ها زودتر به آن نمی‌رسد)",
    "reach": "می‌رسد",
    "take": "می‌برد",
    "the {1} heaviest agencies": "{1} سنگین‌ترین",
    "the {1} weeks before it reach": "حاصل {1} هفتهٔ پیش از آن:",
    "the {1} whose effort fits into a week {2} {3} person-weeks in all; {4} {5} {6}":
      "{1} که کارشان در یک هفته می‌گنجد، روی هم {3} نفر‌هفته کار {2}؛ {4} {6} نفر‌هفته {5}",
    "together give": "روی هم به دست می‌دهند",
    "week {1} has only {2} and counts as a whole week":
      "هفتهٔ {1} فقط {2} دارد و یک هفتهٔ کامل به حساب می‌آید",
    "weeks start on {1} ({2})": "هفته‌ها از {1} ({2}) آغاز می‌شوند",
    "who is connected stays so, and nobody connects outside the plan":
      "هر دستگاه متصل، متصل می‌ماند و بیرون از برنامه هیچ دستگاهی متصل نمی‌شود",
    "without the plan, on {1}: {2}": "بدون برنامه، در {1}: {2}",
    "{1} a week for {2}": "هفته‌ای {1} به مدت {2}",
    "{1} cannot be reached: {2}{3} {4} {5}": "{1} دست‌یافتنی نیست: {2}{3} {5} {4}",
    "{1} goes from {2} to {3} by {4}": "{1} تا {4} از {2} به {3} می‌رسد",
    "{1} has a sum of weight times week of {2}, at most {3} above the least possible (lower bound {4})":
      "در {1}، مجموع «وزن × هفته» برابر {2} است که حداکثر {3} بالاتر از کمترین مقدار ممکن است (کران پایین {4})",
    "{1} holds without the plan: {2}": "{1} بدون برنامه نیز برقرار است: {2}",
    "{1} is not reached: this plan gives {2} by {3}":
      "{1} حاصل نمی‌شود: این برنامه تا {3} به {2} می‌رسد",
    "{1} is not reached: {2} a week for {3} {4} {5}, which gives {6}; it needs {7}: {8} a week{9}":
      "{1} حاصل نمی‌شود: هفته‌ای {2} دستگاه در {3} به {5} دستگاه {4} که {6} به دست می‌دهد؛ برای آن اتصال {7} دستگاه لازم است: هفته‌ای {8} دستگاه{9}",
    "{1} is reached in week {2}, by {3}: {4}, with {5} more connected":
      "{1} در هفتهٔ {2}، تا {3}، حاصل می‌شود: {4}، با اتصال {5} دستگاه دیگر",
    "{1} not open before a later week, as when a waiver ends, and {2} planned from then on; the base is that of {3}":
      "{1} تا هفته‌ای دیرتر آمادهٔ اتصال نیست، مانند زمانی که مهلت به پایان می‌رسد، و از آن پس در برنامه {2}؛ مبنا همان مبنای روز {3} است",
    "{1} of {2} in scope ({3})": "{1} از {2} دستگاه در شمول ({3})",
    "{1} {2} in scope ({3})": "{1} در فیلد «{2}» برای دستگاه‌های در شمول ({3})",
    "{1} {2} more than the {3} of a week and {4} left out; the largest takes {5}":
      "{1} بیش از گنجایش هفته ({3}) کار {2} و کنار گذاشته شده {4}؛ بزرگ‌ترین آن‌ها {5} نفر‌هفته کار می‌برد",
    "{1}: {2} in no total, {3} of them open, for want of {4} on record":
      "{1}: {2} در هیچ جمعی نیست، زیرا مقدار فیلد «{4}» برای آن ثبت نشده است؛ از این شمار {3} دستگاه باقی‌مانده است",
    // Shell/Commands/RegretQuestion.swift
    "'{1}' is a share of nothing in {2}": "در {2}، مبنای سهم «{1}» صفر است",
    "'{1}' is named twice": "«{1}» دو بار نام برده شده است",
    "'{1}' leaves open which agencies change ({2}), so it has no one outcome to compare":
      "«{1}» روشن نمی‌کند کدام دستگاه‌ها تغییر می‌کنند ({2})، پس یک نتیجهٔ معین برای مقایسه ندارد",
    "a weight is a percentage": "وزن باید به درصد باشد",
    "a weight is a percentage from 0% to 100%": "وزن درصدی از ۰٪ تا ۱۰۰٪ است",
    "compare the count: for {1}": "تعداد را مقایسه کنید: برای {1}",
    "compare the figure itself: for connected%": "خودِ رقم را مقایسه کنید: برای متصل٪",
    "for connected%": "برای متصل٪",
    "for unconnected": "برای متصل‌نشده",
    "late": "تأخیر",
    "name it once": "یک بار نام ببرید",
    "name the agencies there: 20 largest by requests connect":
      "دستگاه‌ها را در آنجا معین کنید: ۲۰ بزرگ‌ترین بر حسب درخواست‌ها متصل شوند",
    "name two or more: compare base, {1} under …":
      "دو گزینه یا بیشتر نام ببرید: مقایسه base، {1} تحت …",
    "neither more nor fewer '{1}' is better, so none is best":
      "نه بیشتر بودن «{1}» بهتر است و نه کمتر بودن آن، پس هیچ گزینه‌ای بهترین نیست",
    "no single chance can be told for {1}: nothing tells that of {2}":
      "برای {1} نمی‌توان یک احتمال معین گفت: هیچ چیز احتمال {2} را نشان نمی‌دهد",
    "one option alone leaves nothing to choose, so nothing to regret":
      "با یک گزینه چیزی برای انتخاب نیست، پس پشیمانی نیز ندارد",
    "one weight for each of {1}": "برای هر یک از {1} یک وزن بدهید",
    "supply one in a world: apply unconnected chance is 80%":
      "در یکی از حالت‌ها احتمال را تعیین کنید: اعمال متصل‌نشده احتمال شود ۸۰٪",
    "the weights add up to {1}, not 100%": "جمع وزن‌ها {1} است، نه ۱۰۰٪",
    "weights 70%, 30%": "وزن ۷۰٪، ۳۰٪",
    "weights say how likely each world is; together they are certain":
      "وزن‌ها می‌گویند هر حالت چه اندازه محتمل است؛ جمع آن‌ها ۱۰۰٪ است",
    "what was then is counted: status at {1}": "وضع آن روز را می‌توان شمرد: وضعیت در تاریخ {1}",
    "{1} for {2}": "{1} برای {2}",
    "{1} is before {2}, so nothing is open there":
      "{1} پیش از {2} است، پس چیزی برای سنجش در آن نیست",
    // Shell/Commands/RegretText.swift
    "all do equally well {1}": "نتیجهٔ همه {1} یکسان است",
    "best expected value: {1}, {2} with {3}": "بهترین مقدار مورد انتظار: {1}، {2} با {3}",
    "best worst case: {1}, {2} at worst": "بهترین در بدترین حالت: {1}، با رقم {2} در آن حالت",
    "each agency connects for itself, with its own chance in that world":
      "هر دستگاه مستقل از دیگران و با احتمال خود در آن حالت متصل می‌شود",
    "each option's changes are laid over each world's, on the same day and the same data; they are about the agencies that they named when they were kept":
      "تغییرهای هر گزینه روی تغییرهای هر حالت گذاشته می‌شود، در همان روز و با همان داده‌ها؛ این تغییرها دربارهٔ دستگاه‌هایی است که هنگام نگه داشتن تغییر نام برده شده‌اند",
    "least regret: {1}, never {2}": "کمترین پشیمانی: {1} که هیچ‌گاه {2} نیست",
    "less is better": "کمتر بهتر است",
    "no weights are stated, so no expected value is told; to state them: weights {1}":
      "وزنی داده نشده است، پس مقدار مورد انتظار گفته نمی‌شود؛ برای دادن وزن بنویسید: وزن {1}",
    "regret is what an option falls short of the best of those compared in the same world; another option may change the choice":
      "پشیمانی مقداری است که گزینه در همان حالت از بهترین گزینهٔ مقایسه‌شده کم دارد؛ گزینه‌ای دیگر ممکن است انتخاب را تغییر دهد",
    "the rules differ": "قاعده‌ها به یک گزینه نمی‌رسند",
    "the status of {1}": "وضعیت دستگاه «{1}»",
    "the weights are those stated; nothing in the data tells them":
      "وزن‌ها همان است که داده شده؛ در داده‌ها چیزی دربارهٔ آن‌ها نیست",
    "{1} and {2} both change {3}; what {4} says counts":
      "هم «{1}» و هم «{2}» این‌ها را تغییر می‌دهند: {3}؛ آنچه «{4}» می‌گوید ملاک است",
    "{1} changes nothing": "«{1}» چیزی را تغییر نمی‌دهد",
    "{1} is the best {2}, so choosing it is never regretted":
      "{1} {2} بهترین است، پس انتخاب آن هیچ‌گاه پشیمانی ندارد",
    "{1} make no difference to this figure": "{1} در این رقم تفاوتی ایجاد نمی‌کنند",
    // Shell/Commands/ScenarioCommands.swift
    "'base' is the data itself and cannot be dropped": "«base» خودِ داده‌هاست و حذف نمی‌شود",
    "A new scenario begins with the changes of the present one, or of the one named.":
      "سناریوی تازه با تغییرهای سناریوی جاری، یا سناریویی که نام برده شود، آغاز می‌شود.",
    "Make a scenario, or enter one that exists.": "ساختن سناریو، یا ورود به سناریویی که هست.",
    "Remove a scenario; 'undo' brings it back.": "حذف سناریو؛ «واگرد» آن را بازمی‌گرداند.",
    "The scenarios, with what each changes.": "سناریوها، با تغییرهای هر کدام.",
    "a scenario '{1}' exists already": "سناریویی با نام «{1}» از پیش هست",
    "changes": "تغییرها",
    "current": "جاری",
    "no scenario is named '{1}'": "سناریویی با نام «{1}» نیست",
    "or: drop scenario {1}": "یا: حذف سناریو {1}",
    "scenario base": "سناریوی base",
    "scenario {1}  (enters it)": "سناریو {1}  (ورود به آن)",
    "scenario {1} (new, from {2})": "سناریوی {1} (تازه، از {2})",
    "scenario {1} is dropped; 'undo' brings it back":
      "سناریوی {1} حذف شد؛ «واگرد» آن را بازمی‌گرداند",
    "scenario {1}, {2}": "سناریوی {1}، {2}",
    "scenarios: {1}": "سناریوها: {1}",
    // Shell/Commands/ScriptCommands.swift
    "A script's parameter: its name, default and help.":
      "پارامتر اسکریپت: نام، پیش‌فرض و راهنمای آن.",
    "Run a script, with values for its parameters.":
      "اجرای اسکریپت، با مقدارهایی برای پارامترهای آن.",
    "Run statements once for each number of a range.":
      "اجرای دستورها، یک بار برای هر عدد از یک بازه.",
    "Stop the script with exit status 3 unless a condition holds.":
      "توقف اسکریپت با وضعیت خروج ۳، مگر آنکه شرط برقرار باشد.",
    "Write text; {NAME} in it is replaced by the value.":
      "نوشتن متن؛ مقدار متغیر جای {NAME} را می‌گیرد.",
    "a figure in it is left open or has no base, so it cannot be said to hold":
      "رقمی در آن باز مانده است یا مبنا ندارد، پس نمی‌توان گفت برقرار است",
    "a range goes from one whole number to another": "بازه از یک عدد صحیح تا عدد صحیح دیگر است",
    "the assertion does not hold: {1}": "این ادعا برقرار نیست: {1}",
    "the range {1}..{2} is empty": "بازهٔ {1}..{2} خالی است",
    "wnd script.wnd NAME=VALUE gives it another value; wnd script.wnd --help lists them.":
      "wnd script.wnd NAME=VALUE مقدار دیگری به آن می‌دهد؛ wnd script.wnd --help پارامترها را فهرست می‌کند.",
    "write the smaller number first": "عدد کوچک‌تر را اول بنویسید",
    // Shell/Commands/SensitivityCommand.swift
    "'from' is the assumption with the lower chance, 'to' that with the higher":
      "«از» فرضی است که احتمال کمتری دارد و «به» فرضی که احتمال بیشتری دارد",
    "; nothing tried here moves it": "؛ هیچ‌یک از موارد آزموده‌شده آن را تغییر نمی‌دهد",
    "; the widest swing comes from {1}: {2}, {3}": "؛ بیشترین دامنهٔ اثر از {1} است: {2}، {3}",
    "What the chance of a condition depends on most.":
      "آنچه احتمال یک شرط بیش از همه به آن وابسته است.",
    "a sensitivity is that of a condition's chance": "حساسیت دربارهٔ احتمال یک شرط است",
    "agencies that a row opens anew have the chance that their plan or the record tells; where nothing tells, the row is a range":
      "احتمال دستگاه‌هایی که بر اثر یک سطر دوباره در شمار باقی‌مانده‌ها می‌آیند همان است که برنامهٔ آن‌ها یا سابقه نشان می‌دهد؛ هر جا چیزی آن را نشان ندهد، سطر به‌صورت بازه است",
    "believed": "پذیرفته",
    "chance {1} says what is missing": "دستور «احتمال {1}» می‌گوید چه چیز کم است",
    "each row changes one thing and leaves all others; but for rho each agency connects for itself":
      "هر سطر یک چیز را تغییر می‌دهد و بقیه را ثابت نگه می‌دارد؛ جز در سطر rho، هر دستگاه مستقل از دیگران متصل می‌شود",
    "if they are believed": "اگر پذیرفته شوند",
    "if they are taken as connecting": "اگر در حال اتصال به حساب آیند",
    "if unconnected chance is 80% then sensitivity of {1}":
      "اگر متصل‌نشده احتمال شود ۸۰٪ آنگاه حساسیت of {1}",
    "no chance of this condition can be told, so nothing moves it":
      "برای این شرط احتمالی نمی‌توان گفت، پس چیزی آن را تغییر نمی‌دهد",
    "no single agency moves it, whoever connects":
      "هیچ دستگاهی به‌تنهایی آن را تغییر نمی‌دهد، هر دستگاهی که متصل شود",
    "rho": "rho",
    "sensitivity of connected% >= 95% by deadline": "حساسیت of متصل٪ >= ۹۵٪ تا موعد",
    "swing": "دامنهٔ اثر",
    "swing = the higher chance − the lower": "دامنهٔ اثر = احتمال بیشتر − احتمال کمتر",
    "taken as connecting": "در حال اتصال به حساب آمده",
    "the chance as things stand, each agency for itself: that {1}":
      "احتمال در وضع کنونی، با اتصال مستقل هر دستگاه: اینکه {1}",
    "the deadline": "موعد",
    "the figure's variance comes from {1}": "واریانس رقم از این‌هاست: {1}",
    "the threshold": "آستانه",
    "what single agencies move is not told: it is left open which connect, or they are too many for a condition of this kind":
      "اثر تک‌تک دستگاه‌ها گفته نمی‌شود: یا معلوم نیست کدام‌ها متصل می‌شوند، یا شمار آن‌ها برای شرطی از این نوع بیش از اندازه است",
    "with it": "با آن",
    "without it": "بدون آن",
    "{1} connects": "اتصال دستگاه «{1}»",
    "{1}: from {2} ({3}) to {4} ({5}), a swing of {6}":
      "{1}: از {2} ({3}) به {4} ({5})، با دامنهٔ اثر {6}",
    // Shell/Commands/SessionCommands.swift
    "Keep the whole session in one file: data, scenarios, settings, log.":
      "نگه‌داری همهٔ نشست در یک پرونده: داده‌ها، سناریوها، تنظیم‌ها و گزارش‌کار.",
    "Leave the shell.": "خروج از پوسته.",
    "Open a saved session in the place of this one.": "گشودن نشست ذخیره‌شده به‌جای نشست کنونی.",
    "The file is written beside the old one and renamed, so it is never half written.":
      "پرونده در کنار پروندهٔ پیشین نوشته و سپس جانشین آن می‌شود، پس هیچ‌گاه نیمه‌نوشته نمی‌ماند.",
    "What was not saved of this session is gone, and 'undo' does not bring it back.":
      "آنچه از این نشست ذخیره نشده است از میان می‌رود و «واگرد» آن را بازنمی‌گرداند.",
    // Shell/Commands/SetCommands.swift
    "Change a setting; 'set NAME default' takes it back.":
      "تغییر یک تنظیم؛ «تنظیم NAME پیش‌فرض» آن را به حالت اول برمی‌گرداند.",
    "Every setting and its value.": "همهٔ تنظیم‌ها با مقدار هر کدام.",
    "a band: 0.1 and 0.3": "دو مقدار: ۰٫۱ و ۰٫۳",
    "a correlation is a number from 0 up to, not with, 1": "همبستگی عددی از ۰ تا کمتر از ۱ است",
    "a seed is a whole number from 1 to 9,007,199,254,740,992":
      "بذر عددی صحیح از ۱ تا ۹٬۰۰۷٬۱۹۹٬۲۵۴٬۷۴۰٬۹۹۲ است",
    "at the prompt: answers taller than the screen page by page; on or off":
      "در خط فرمان: نمایش صفحه‌به‌صفحهٔ پاسخ‌های بلندتر از صفحه؛ روشن یا خاموش",
    "at the prompt: how a line may go on, greyed; on or off":
      "در خط فرمان: پیشنهاد ادامهٔ دستور به رنگ خاکستری؛ روشن یا خاموش",
    "at the prompt: the line in colours, what is wrong underlined; on or off":
      "در خط فرمان: دستور رنگی، با خط زیر آنچه نادرست است؛ روشن یا خاموش",
    "copula": "copula",
    "draws are a whole number from 100 to 1,000,000,000":
      "شمار قرعه‌ها عددی صحیح از ۱۰۰ تا ۱٬۰۰۰٬۰۰۰٬۰۰۰ است",
    "gregorian": "میلادی",
    "how answers are written": "شیوهٔ نوشتن پاسخ‌ها",
    "latin": "لاتین",
    "meaning": "معنا",
    "persian": "فارسی",
    "set correlation 0.2": "تنظیم همبستگی ۰٫۲",
    "set correlation default  (a band)": "تنظیم همبستگی پیش‌فرض  (دو مقدار)",
    "set draws 100000": "تنظیم قرعه‌ها ۱۰۰۰۰۰",
    "set seed 42": "تنظیم بذر ۴۲",
    "setting": "تنظیم",
    "share of services in the own window that counts as connected":
      "سهمی از خدمت‌ها در پنجرهٔ خود که با آن دستگاه متصل به حساب می‌آید",
    "solar-hijri": "شمسی",
    "the calendar of dates in tables: solar-hijri or gregorian":
      "تقویم تاریخ‌ها در جدول‌ها: شمسی یا میلادی",
    "the correlation that chances are shown for; else a band":
      "همبستگی‌ای که احتمال‌ها برای آن نشان داده می‌شود؛ وگرنه دو مقدار",
    "the day by which agencies must connect": "روزی که دستگاه‌ها باید تا آن متصل شوند",
    "the day questions stand on": "روزی که پرسش‌ها بر پایهٔ آن پاسخ داده می‌شود",
    "the digits of figures in tables: latin or persian": "رقم‌های اعداد در جدول‌ها: لاتین یا فارسی",
    "the language of answers, errors and help: en or fa": "زبان پاسخ‌ها، خطاها و راهنما: en یا fa",
    "the most draws of a simulated chance": "بیشترین شمار قرعه برای احتمال شبیه‌سازی‌شده",
    "the seed of simulated chances; the same seed, the same figures":
      "بذر احتمال‌های شبیه‌سازی‌شده؛ با بذر یکسان، رقم‌ها یکسان است",
    "there is no setting '{1}'": "تنظیمی با نام «{1}» نیست",
    "what 'if' and 'compare' report": "آنچه «اگر» و «مقایسه» گزارش می‌کنند",
    "what a correlation means: copula or beta-binomial": "معنای همبستگی: copula یا beta-binomial",
    "{1}; fewer for very many agencies": "{1}؛ برای دستگاه‌های بسیار پرشمار، کمتر",
    // Shell/Commands/ShowCommand.swift
    "An agency is named by its id or its name in either language, in quotes if it has spaces.":
      "دستگاه با شناسه یا نام آن به هر یک از دو زبان نام برده می‌شود؛ نامی که فاصله دارد در گیومه می‌آید.",
    "One agency: its fields, services, rulings and history.":
      "یک دستگاه: فیلدها، خدمت‌ها، رأی‌ها و تاریخچهٔ آن.",
    "changed from the data by what is assumed of it":
      "بر اثر فرض‌هایی که دربارهٔ آن شده است، با داده‌ها تفاوت دارد",
    "field": "فیلد",
    "what is on record of the agency, and its status by the rule":
      "آنچه از دستگاه ثبت شده است و وضعیت آن بنا بر قاعده",
    // Shell/Commands/StagesCommand.swift
    "; {1} without an intake {2} not referred": "؛ {1} بدون دریافت درخواست ارجاع نشده {2}",
    "FIELD is a field of the service or of its agency, such as sector.":
      "FIELD فیلدی از خدمت یا از دستگاه آن است، مانند بخش.",
    "Services by stage (intake, processing, delivery): electronic, physical, absent.":
      "خدمت‌ها به تفکیک مرحله (دریافت درخواست، رسیدگی، تحویل): الکترونیکی، حضوری، فاقد مرحله.",
    "intake is physical for {1} of the {2} that {3} one, which is a finding: 'check' lists {4}":
      "از {2} که این مرحله را {3}، دریافت درخواست در {1} خدمت حضوری است و این یک یافته است: «بررسی» {4} را فهرست می‌کند",
    "load services.csv as services": "بارگذاری services.csv به عنوان خدمت‌ها",
    "no services are loaded, so their stages are not known":
      "خدمتی بارگذاری نشده است، پس مرحله‌های خدمت‌ها معلوم نیست",
    "services: counted on record": "خدمت‌ها: شمار ثبت‌شده",
    "share = electronic ÷ (electronic + physical)": "سهم = الکترونیکی ÷ (الکترونیکی + حضوری)",
    "share: electronic, of the base; base: services that have the stage (electronic or physical)":
      "سهم: الکترونیکی، از مبنا؛ مبنا: خدمت‌هایی که این مرحله را دارند (الکترونیکی یا حضوری)",
    "them": "آن‌ها",
    "{1} by stage": "{1} به تفکیک مرحله",
    // Shell/Commands/StatusCommand.swift
    "'where' looks at where agencies stand before the choice that is left open":
      "شرط «که» وضع دستگاه‌ها را پیش از انتخابِ باز می‌سنجد",
    "How many agencies are connected, connecting, unconnected and waived.":
      "شمار دستگاه‌های متصل، در حال اتصال، متصل‌نشده و مهلت‌دار.",
    "expected, low and high: of the connected in the row":
      "«مورد انتظار»، «پایین» و «بالا»: دربارهٔ دستگاه‌های متصل همان سطر",
    "load events, or connection days in connected_on":
      "رویدادها یا روزهای اتصال در فیلد connected_on را بارگذاری کنید",
    "only waivers and the scenario's dated changes move between {1} and {2}":
      "میان {1} و {2} فقط مهلت‌ها و تغییرهای تاریخ‌دار سناریو اثر می‌گذارد",
    "read from events and connection days; scenarios and the rule do not reach back":
      "از رویدادها و روزهای اتصال خوانده شده است؛ سناریوها و قاعده به گذشته نمی‌رسند",
    "share: connected, of those in scope in the row": "سهم: متصل، از دستگاه‌های در شمول همان سطر",
    "there is no history to tell where agencies stood on {1}":
      "تاریخچه‌ای نیست که وضع دستگاه‌ها را در {1} نشان دهد",
    "where {1}: {2}": "با شرط {1}: {2}",
    "{1} is not on record for {2}, the row without a name":
      "مقدار فیلد «{1}» برای {2} ثبت نشده است؛ این همان سطر بی‌نام است",
    // Shell/Commands/StatusReason.swift
    "a meeting is not a connection": "جلسه به معنای اتصال نیست",
    "a meeting is not a connection: 0 of {1} services in its own window":
      "جلسه به معنای اتصال نیست: ۰ از {1} خدمت در پنجرهٔ خود",
    "a waiver runs, so it is out of scope whatever it declares":
      "مهلت آن جاری است، پس هر چه اظهار کند بیرون از شمول است",
    "as the monitoring body verified{1}": "بنا بر تأیید نهاد ناظر{1}",
    "by the rule: {1}": "بنا بر قاعده: {1}",
    "it is further than it says: {1}": "وضع آن جلوتر از اظهار آن است: {1}",
    "its services sit in its parent's window{1}, which does not count":
      "خدمت‌های آن در پنجرهٔ دستگاه بالاتر{1} است که به حساب نمی‌آید",
    "its services sit in its parent's window{1}, which does not count: 0 of {2} in its own":
      "خدمت‌های آن در پنجرهٔ دستگاه بالاتر{1} است که به حساب نمی‌آید: ۰ از {2} خدمت در پنجرهٔ خود",
    "no services are on record": "هیچ خدمتی ثبت نشده است",
    "one service is not enough: 1 of {1} ({2}) in its own window; {3} needed":
      "یک خدمت کافی نیست: ۱ از {1} خدمت ({2}) در پنجرهٔ خود؛ {3} لازم است",
    "since its waiver runs until {1}": "زیرا تا {1} مهلت دارد",
    "{1} of {2} services ({3}) in its own window{4}; {5} needed":
      "{1} از {2} خدمت ({3}) در پنجرهٔ خود{4}؛ {5} لازم است",
    // Shell/Commands/SweepCommand.swift
    "'{1}' goes from one kind of value to another": "دو سر «{1}» از یک نوع نیست",
    "'{1}' has no value: it ends before it begins":
      "«{1}» هیچ مقداری ندارد: پیش از آغاز پایان می‌یابد",
    "'{1}' is swept twice": "«{1}» دو بار پیموده می‌شود",
    "'{1}' takes more than {2} values": "«{1}» بیش از {2} مقدار می‌گیرد",
    "One table of a question over one or two variables.":
      "یک جدول از پاسخ‌های یک پرسش برای مقدارهای یک یا دو متغیر.",
    "a sweep needs a question that answers with the same table each time":
      "پیمایش پرسشی لازم دارد که هر بار با همان جدول پاسخ دهد",
    "both ends are numbers, percentages or dates: {1} from 0 to 26":
      "دو سر بازه عدد، درصد یا تاریخ است: {1} از ۰ به ۲۶",
    "give the second variable another name": "به متغیر دوم نام دیگری بدهید",
    "more is said at some combinations only: ask one of them alone to read it":
      "فقط در برخی ترکیب‌ها چیز بیشتری گفته می‌شود: برای خواندن آن، یکی را جداگانه بپرسید",
    "step 1 week": "گام ۱ هفته",
    "step 2": "گام ۲",
    "sweep n from 0 to 26: if n agencies connect by deadline":
      "پیمایش n از ۰ به ۲۶: اگر n دستگاه تا موعد متصل شوند",
    "take a larger step": "گام بزرگ‌تری بردارید",
    "the step between dates is a duration": "گام میان تاریخ‌ها باید یک مدت باشد",
    "the step is a number above 0": "گام عددی بزرگ‌تر از ۰ است",
    "write the smaller value first": "مقدار کوچک‌تر را اول بنویسید",
    "{1} {2} left out; at the first, {3}": "{1} کنار گذاشته شده {2}؛ در نخستین آن‌ها، {3}",
  ]

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
