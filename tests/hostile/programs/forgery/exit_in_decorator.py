# attack: os._exit(0) when the signature is inspected
# expect: CE|RE

import os


class Guess:
    @property
    def __signature__(self):
        os._exit(0)

    def __call__(self, n):
        return n


guess = Guess()
