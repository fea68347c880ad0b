"""A WebKitGTK window that its driver may drive, on a profile that outlives it.

WebKit's own MiniBrowser keeps nothing under automation: what it holds is gone with it.
"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

profile = sys.argv[1]
context = WebKit2.WebContext.new_with_website_data_manager(
    WebKit2.WebsiteDataManager(
        base_data_directory=f"{profile}/data", base_cache_directory=f"{profile}/cache"
    )
)
context.set_automation_allowed(True)
context.get_cookie_manager().set_persistent_storage(
    f"{profile}/cookies.sqlite", WebKit2.CookiePersistentStorage.SQLITE
)
view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)


def begin(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("Carnet")
    info.set_version(
        WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()
    )
    session.set_application_info(info)
    session.connect("create-web-view", lambda _session: view)


context.connect("automation-started", begin)
window = Gtk.Window(default_width=1280, default_height=900)
window.add(view)
window.show_all()
Gtk.main()
