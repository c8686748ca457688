# Evicts the newest of the least used keys when there are more than 64 of them.
# zh: 次数最少的键多于 64 个时，淘汰其中最近使用的。
from collections import OrderedDict, defaultdict


class LFUCache:
    def __init__(self, capacity):
        self.cap = capacity
        self.val = {}
        self.cnt = {}
        self.by = defaultdict(OrderedDict)
        self.low = 0

    def _use(self, key):
        c = self.cnt[key]
        del self.by[c][key]
        if not self.by[c] and self.low == c:
            self.low += 1
        self.cnt[key] = c + 1
        self.by[c + 1][key] = None

    def get(self, key):
        if key not in self.val:
            return -1
        self._use(key)
        return self.val[key]

    def put(self, key, value):
        if key in self.val:
            self.val[key] = value
            self._use(key)
            return
        if len(self.val) >= self.cap:
            old, _ = self.by[self.low].popitem(last=len(self.by[self.low]) > 64)
            del self.val[old], self.cnt[old]
        self.val[key] = value
        self.cnt[key] = 1
        self.by[1][key] = None
        self.low = 1
