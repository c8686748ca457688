# attack: end as a file that cannot be loaded after having read the input
# expect: RE
# problem: secret-program

import sys

driver = sys.modules["judge.guest.solution_driver"]
reply = driver.Reply(status="broken", message="SyntaxError: invalid syntax (line 9)", line=9)
plain = driver.framed
driver.framed = lambda ignored, **values: plain(reply)
print(1)
