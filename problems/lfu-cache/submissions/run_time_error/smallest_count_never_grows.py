# Never raises the smallest count, and evicts from an empty group.
# zh: 最小次数从不增长，淘汰时去空的一组里取键。
class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.uses = {}
        self.groups = defaultdict(OrderedDict)
        self.fewest = 1

    def get(self, key):
        if key not in self.uses:
            return -1
        value = self.groups[self.uses[key]].pop(key)
        self.uses[key] += 1
        self.groups[self.uses[key]][key] = value
        return value

    def put(self, key, value):
        if self.get(key) != -1:
            self.groups[self.uses[key]][key] = value
            return
        if len(self.uses) == self.capacity:
            victim, _ = self.groups[self.fewest].popitem(last=False)
            del self.uses[victim]
        self.uses[key] = self.fewest = 1
        self.groups[1][key] = value
