# habit: dates and calendars

import calendar
import datetime as dt
import locale
import time


def square(n):
    day = dt.datetime(2024, 2, 28, tzinfo=dt.timezone.utc) + dt.timedelta(days=1)
    assert day.day == 29 and calendar.isleap(2024) and time.strftime("%Y") and locale.getlocale()
    return n * n
