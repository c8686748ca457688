# Keeps each group in a list and searches it for the key that is used: O(n) for each use.
# zh: 用列表保存每一组，使用时要在列表中查找键，复杂度 O(n)。
class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values, self.uses = {}, {}
        self.groups = defaultdict(list)
        self.fewest = 1

    def get(self, key):
        if key not in self.values:
            return -1
        count = self.uses[key]
        self.groups[count].remove(key)
        if count == self.fewest and not self.groups[count]:
            self.fewest += 1
        self.uses[key] = count + 1
        self.groups[count + 1].append(key)
        return self.values[key]

    def put(self, key, value):
        if self.get(key) != -1:
            self.values[key] = value
            return
        if len(self.values) == self.capacity:
            victim = self.groups[self.fewest].pop(0)
            del self.values[victim], self.uses[victim]
        self.values[key] = value
        self.uses[key] = self.fewest = 1
        self.groups[1].append(key)
