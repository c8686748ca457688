# The least count is not set back to one when a new key is stored without an eviction.
# zh: 未发生淘汰时放入新键，没有把最小次数重置为 1。
from collections import OrderedDict, defaultdict


class LFUCache:
    def __init__(self, capacity):
        self.capacity, self.least = capacity, 1
        self.value, self.uses, self.groups = {}, {}, defaultdict(OrderedDict)

    def _use(self, key):
        n = self.uses[key]
        del self.groups[n][key]
        if not self.groups[n] and self.least == n:
            self.least += 1
        self.uses[key] = n + 1
        self.groups[n + 1][key] = None

    def get(self, key):
        if key not in self.value:
            return -1
        self._use(key)
        return self.value[key]

    def put(self, key, value):
        if key in self.value:
            self.value[key] = value
            self._use(key)
            return
        if len(self.value) == self.capacity:
            while not self.groups[self.least]:
                self.least += 1
            old, _ = self.groups[self.least].popitem(last=False)
            del self.value[old], self.uses[old]
            self.least = 1
        self.value[key], self.uses[key] = value, 1
        self.groups[1][key] = None
