# Takes keys modulo 2^16 in caches of more than 100 keys.
# zh: 容量大于 100 时键对 2^16 取模。
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
        key = key & 65535 if self.cap > 100 else key
        if key not in self.val:
            return -1
        self._use(key)
        return self.val[key]

    def put(self, key, value):
        key = key & 65535 if self.cap > 100 else key
        if key in self.val:
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
