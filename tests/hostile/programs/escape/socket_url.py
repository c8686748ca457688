# attack: fetch a page
# expect: RV|WA
# problem: echo

import urllib.error
import urllib.request


def echo(n):
    try:
        try:
            urllib.request.urlopen("http://127.0.0.1:9/", timeout=1)
        except urllib.error.URLError as error:
            return n if isinstance(error.reason, ConnectionRefusedError) else None
    except OSError:
        return None
    return n
