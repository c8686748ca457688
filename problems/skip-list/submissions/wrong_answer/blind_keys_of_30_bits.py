# Keeps numbers modulo 2³⁰ − 1.
# zh: 只保留数模 2³⁰ − 1 的余数。


class SkipList:
    def __init__(self):
        self.count = {}

    def search(self, target):
        return self.count.get(target % (2**30 - 1), 0) > 0

    def add(self, num):
        k = num % (2**30 - 1)
        self.count[k] = self.count.get(k, 0) + 1

    def erase(self, num):
        k = num % (2**30 - 1)
        if self.count.get(k, 0):
            self.count[k] -= 1
            return True
        return False
