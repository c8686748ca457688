# attack: patch the part of the judge that runs the program
# expect: WA|RE
# problem: secret-program

import sys

program = sys.modules["judge.guest.entry_kinds.program"]
program.flush_files = lambda names: None
program.Answer = lambda *args, **keys: sys.exit(0)
program.ProgramGuest.call = lambda self, loaded, request: None
print(1)
