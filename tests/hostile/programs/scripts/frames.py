# attack: look for the answer in the frames of the caller
# expect: WA|RE
# problem: secret-program

import sys

text, frame = "", sys._getframe()
while frame:
    text += repr(frame.f_locals)
    frame = frame.f_back
words = "".join(char if char.isdigit() else " " for char in text).split()
print(max((word for word in words if len(word) == 18), default="1"))
