# Counts a put on a present key, but does not renew the time of its last use.
# zh: 对已有的键执行 put 时增加了次数，却没有更新最后使用时间。
class LFUCache:
    def __init__(self, capacity):
        self.capacity, self.clock, self.entries = capacity, 0, {}

    def get(self, key):
        if key not in self.entries:
            return -1
        uses, time, value = self.entries[key]
        self.entries[key] = (uses + 1, time, value)
        return value

    def put(self, key, value):
        self.clock += 1
        if key in self.entries:
            uses, time, _ = self.entries[key]
            self.entries[key] = (uses + 1, time, value)
            return
        if len(self.entries) == self.capacity:
            del self.entries[min(self.entries, key=lambda k: self.entries[k][:2])]
        self.entries[key] = (1, self.clock, value)
