# A put of a present key moves it to the next count without a look at the least count.
# zh: 放入已有的键时把它移到下一个次数，却没有更新最小次数。
from collections import OrderedDict, defaultdict


class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.uses = {}
        self.groups = defaultdict(OrderedDict)
        self.least = 0

    def use(self, key):
        count = self.uses[key]
        del self.groups[count][key]
        if not self.groups[count] and self.least == count:
            self.least += 1
        self.uses[key] = count + 1
        self.groups[count + 1][key] = None

    def get(self, key):
        if key not in self.values:
            return -1
        self.use(key)
        return self.values[key]

    def put(self, key, value):
        if key in self.values:
            self.values[key] = value
            least = self.least
            self.use(key)
            self.least = least
            return
        if len(self.values) == self.capacity:
            old, _ = self.groups[self.least].popitem(last=False)
            del self.values[old], self.uses[old]
        self.values[key] = value
        self.uses[key] = 1
        self.groups[1][key] = None
        self.least = 1
