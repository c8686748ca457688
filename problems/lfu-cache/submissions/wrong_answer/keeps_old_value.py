# Counts a put on a present key, but keeps its old value.
# zh: 对已有的键执行 put 时增加了次数，却没有更新值。
class LFUCache:
    def __init__(self, capacity):
        self.capacity, self.clock, self.entries = capacity, 0, {}

    def get(self, key):
        if key not in self.entries:
            return -1
        uses, _, value = self.entries[key]
        self.clock += 1
        self.entries[key] = (uses + 1, self.clock, value)
        return value

    def put(self, key, value):
        if self.get(key) != -1:
            return
        if len(self.entries) == self.capacity:
            del self.entries[min(self.entries, key=lambda k: self.entries[k][:2])]
        self.clock += 1
        self.entries[key] = (1, self.clock, value)
