# attack: end as a file without the entry after having read the input
# expect: RE
# problem: secret-program

import sys

driver = sys.modules["judge.guest.solution_driver"]
reply = driver.Reply(status="entry", message="the file defines no function")
plain = driver.framed
driver.framed = lambda ignored, **values: plain(reply)
print(1)
