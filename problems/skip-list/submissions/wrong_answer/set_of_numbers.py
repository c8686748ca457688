# Keeps the numbers in a set, which forgets repeats.
# zh: 用集合保存，丢掉了重复的数。


class SkipList:
    def __init__(self):
        self.numbers = set()

    def search(self, target):
        return target in self.numbers

    def add(self, num):
        self.numbers.add(num)

    def erase(self, num):
        if num not in self.numbers:
            return False
        self.numbers.remove(num)
        return True
