# Keeps the numbers in an unsorted list and walks through it.
# zh: 用无序列表保存，每次逐个比较。


class SkipList:
    def __init__(self):
        self.numbers = []

    def search(self, target):
        return any(number == target for number in self.numbers)

    def add(self, num):
        self.numbers.append(num)

    def erase(self, num):
        if not self.search(num):
            return False
        self.numbers.remove(num)
        return True
