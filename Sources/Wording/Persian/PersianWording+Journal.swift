extension PersianWording {
  /// The journal of a session, and bringing a lost one back.
  static let journal: [String: String] = [
    "'{1}' is not the journal of a session, or its first line is damaged":
      "«{1}» دفتر هیچ نشستی نیست، یا سطر نخست آن آسیب دیده است",
    "name another: wnd --recover FILE": "دفتر دیگری نام ببرید: wnd --recover FILE",
    "'{1}' is a journal of format {2}; this program reads up to {3}":
      "«{1}» دفتری با قالب {2} است؛ این برنامه تا قالب {3} را می‌خواند",
    "recover it with the version of wnd that wrote it, or a later one":
      "آن را با همان نسخهٔ wnd که آن را نوشته است، یا نسخه‌ای تازه‌تر، بازیابی کنید",
    "the session was in the folder '{1}', which cannot be entered: {2}":
      "نشست در پوشهٔ «{1}» بوده است که به آن نمی‌توان وارد شد: {2}",
    "make the folder again; the journal is kept": "پوشه را دوباره بسازید؛ دفتر نگه داشته می‌شود",
    "the folder is that of the session: {1}": "پوشه، پوشهٔ همان نشست است: {1}",
    "{1}, the last of {2}": "{1}، آخرین بار {2}",
    "the last line of the journal was cut off while it was written, and is left out: its statement had not been acknowledged":
      "آخرین سطر دفتر هنگام نوشتن ناتمام مانده است و کنار گذاشته شد: دستور آن هنوز تأیید نشده بود",
    "line {1} of the journal is damaged: {2} from there on are left out":
      "سطر {1} دفتر آسیب دیده است: {2} از آنجا به بعد کنار گذاشته شد",
    "'{1}' has changed since it was loaded, and was taken as it is now: figures may be others than before":
      "«{1}» پس از بارگذاری تغییر کرده است و به صورت کنونی به کار رفت: شاید رقم‌ها با پیش از این فرق کند",
    "another lost session, of {1} with {2}: wnd --recover {3}":
      "یک نشست دیگر نیز ناتمام مانده است، از {1} با {2}: wnd --recover {3}",
    "there is no lost session": "هیچ نشست ناتمامی نیست",
    "there is no lost session: {1} still running": "هیچ نشست ناتمامی نیست: {1} هنوز در حال اجراست",
    "what was not saved when a session was left is in {1}":
      "آنچه هنگام ترک نشست ذخیره نشده بود در {1} است",
    "the session of '{1}' is still running, so it is not lost":
      "نشست «{1}» هنوز در حال اجراست، پس از دست نرفته است",
    "go on in its own window, or leave it there first":
      "در پنجرهٔ خود آن ادامه دهید، یا نخست آن را همان‌جا ترک کنید",
    "the journal '{1}' cannot be opened: {2}": "دفتر «{1}» باز نمی‌شود: {2}",
    "'wnd --recover' alone takes the newest": "«wnd --recover» به‌تنهایی تازه‌ترین را برمی‌دارد",
    "'{1}' cannot be loaded again: {2}": "«{1}» دوباره بارگذاری نمی‌شود: {2}",
    "'{1}' has changed since the session loaded it":
      "«{1}» پس از آنکه نشست آن را بارگذاری کرد تغییر کرده است",
    "bring it back as it was, and recover again; the journal is kept in {1}":
      "آن را به صورت پیشین برگردانید و دوباره بازیابی کنید؛ دفتر در {1} نگه داشته می‌شود",
    "or take it as it is now, with other figures: wnd --recover --changed-data":
      "یا آن را به صورت کنونی، با رقم‌هایی دیگر، بپذیرید: wnd --recover --changed-data",
    "without the data nothing of the session would stand":
      "بدون این داده‌ها چیزی از نشست برجا نمی‌ماند",
    "statement {1} of the session fails when it is given again":
      "دستور {1} نشست، وقتی دوباره داده می‌شود، انجام نمی‌شود",
    "it no longer does what it did": "دیگر همان کار پیشین را نمی‌کند",
    "the journal is kept in {1}": "دفتر در {1} نگه داشته می‌شود",
    "{1} failed when it was given again: {2}; {3} from there on are left out":
      "{1}، وقتی دوباره داده شد، انجام نشد: {2}؛ {3} از آنجا به بعد کنار گذاشته شد",
    "the journal '{1}' cannot be written: {2}": "دفتر «{1}» نوشته نمی‌شود: {2}",
    "the journal as it was is kept in {1}": "دفتر به صورت پیشین در {1} نگه داشته شده است",
    "an unsaved session of {1} with {2}: wnd --recover":
      "یک نشست ذخیره‌نشده از {1} با {2} مانده است: wnd --recover",
    "{1} unsaved sessions, the newest of {2} with {3}: wnd --recover":
      "{1} نشست ذخیره‌نشده مانده است، تازه‌ترین از {2} با {3}: wnd --recover",
    "the journal is written again, and holds every statement of this session":
      "دفتر دوباره نوشته می‌شود و همهٔ دستورهای این نشست در آن است",
    "this session is not kept while it runs: its journal '{1}' cannot be written: {2}. Everything works on, but a crash would lose what is not saved: save FILE":
      "این نشست هنگام اجرا نگه داشته نمی‌شود: دفتر آن «{1}» نوشته نمی‌شود: {2}. همهٔ کارها ادامه دارد، ولی اگر برنامه ناگهان بسته شود آنچه ذخیره نشده از دست می‌رود: ذخیره FILE",
    "what the journal could not keep is saved": "آنچه دفتر نتوانسته بود نگه دارد ذخیره شد",
    "no space is left": "جای خالی نمانده است",
    "this user may not write there": "این کاربر اجازهٔ نوشتن در آنجا را ندارد",
    "There is no lost session to bring back, or its journal cannot be opened.":
      "نشست ناتمامی برای بازیابی نیست، یا دفتر آن باز نمی‌شود.",
    "The lost session cannot be brought back as it was; the message says what has changed.":
      "نشست ناتمام را نمی‌توان به صورت پیشین بازگرداند؛ خودِ پیام می‌گوید چه چیزی تغییر کرده است.",
  ]
}
