# attack: send a reply that is larger than the limit of output
# expect: OLE
# problem: secret-program

import sys

driver = sys.modules["judge.guest.solution_driver"]
reply = driver.Reply(status="ok")
plain = driver.framed
driver.framed = lambda ignored, **values: plain(reply, value=[bytes(1 << 20)])
print(1)
