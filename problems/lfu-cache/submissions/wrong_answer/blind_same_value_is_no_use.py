# Putting the value that a key already has makes the key recent, but counts as no use.
# zh: 写入与原来相同的值只更新最近使用顺序，不计入使用次数。
from collections import OrderedDict, defaultdict


class LFUCache:
    def __init__(self, capacity):
        self.cap, self.low = capacity, 0
        self.val, self.cnt = {}, {}
        self.by = defaultdict(OrderedDict)

    def _use(self, key):
        c = self.cnt[key]
        del self.by[c][key]
        if not self.by[c]:
            del self.by[c]
            if self.low == c:
                self.low = c + 1
        self.cnt[key] = c + 1
        self.by[c + 1][key] = None

    def get(self, key):
        if key not in self.val:
            return -1
        self._use(key)
        return self.val[key]

    def put(self, key, value):
        if key in self.val:
            if self.val[key] != value:
                self.val[key] = value
                self._use(key)
            else:
                self.by[self.cnt[key]].move_to_end(key)
            return
        if len(self.val) >= self.cap:
            old, _ = self.by[self.low].popitem(last=False)
            if not self.by[self.low]:
                del self.by[self.low]
            del self.val[old], self.cnt[old]
        self.val[key], self.cnt[key], self.low = value, 1, 1
        self.by[1][key] = None
