# Does not count a put of the value that is there already in a large cache.
# zh: 大缓存中，put 的值与原值相同时不计一次使用。
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
            if self.cap > 10 and self.val[key] == value:
                return
            self.val[key] = value
            self._use(key)
            return
        if len(self.val) >= self.cap:
            old, _ = self.by[self.low].popitem(last=False)
            del self.val[old], self.cnt[old]
        self.val[key] = value
        self.cnt[key] = 1
        self.by[1][key] = None
        self.low = 1
