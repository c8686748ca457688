# Marks an erased number as deleted until it is added again, which hides its other copies.
# zh: 把删除的数标记为已删除，直到再次添加，它的其余副本因此被隐藏。
class SkipList:
    def __init__(self):
        self.count, self.deleted = {}, set()

    def search(self, target):
        return self.count.get(target, 0) > 0 and target not in self.deleted

    def add(self, num):
        self.count[num] = self.count.get(num, 0) + 1
        self.deleted.discard(num)

    def erase(self, num):
        if not self.search(num):
            return False
        self.count[num] -= 1
        self.deleted.add(num)
        return True
