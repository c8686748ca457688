# Each eviction looks for the least count among all counts that ever occurred.
# zh: 每次淘汰都在出现过的所有次数中从头查找最小值。
from collections import OrderedDict, defaultdict


class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.value, self.uses, self.groups = {}, {}, defaultdict(OrderedDict)

    def _use(self, key):
        n = self.uses.get(key, 0)
        self.groups[n].pop(key, None)
        self.uses[key] = n + 1
        self.groups[n + 1][key] = None

    def get(self, key):
        if key not in self.value:
            return -1
        self._use(key)
        return self.value[key]

    def put(self, key, value):
        if key not in self.value and len(self.value) == self.capacity:
            least = min(n for n, group in self.groups.items() if group)
            old, _ = self.groups[least].popitem(last=False)
            del self.value[old], self.uses[old]
        self.value[key] = value
        self._use(key)
