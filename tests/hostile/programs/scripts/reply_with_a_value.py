# attack: send an answer beside what is printed
# expect: WA
# problem: secret-program

import sys

driver = sys.modules["judge.guest.solution_driver"]
reply = driver.Reply(status="ok")
answers = driver.wire.pack([str(number) for number in range(3000)])
plain = driver.framed
driver.framed = lambda ignored, **values: plain(reply, value=[answers])
print(1)
