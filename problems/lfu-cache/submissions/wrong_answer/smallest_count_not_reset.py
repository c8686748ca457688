# Does not set the smallest count back to 1 for a new key.
# zh: 放入新键后没有把最小次数重新设为 1。
class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.uses = {}
        self.groups = defaultdict(OrderedDict)
        self.fewest = 1

    def get(self, key):
        if key not in self.uses:
            return -1
        count = self.uses[key]
        value = self.groups[count].pop(key)
        if count == self.fewest and not self.groups[count]:
            self.fewest += 1
        self.uses[key] = count + 1
        self.groups[count + 1][key] = value
        return value

    def put(self, key, value):
        if self.get(key) != -1:
            self.groups[self.uses[key]][key] = value
            return
        if len(self.uses) == self.capacity:
            victim, _ = self.groups[self.fewest].popitem(last=False)
            del self.uses[victim]
        self.uses[key] = 1
        self.groups[1][key] = value
