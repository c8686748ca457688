# Inserts the new key first and then evicts, so that it may evict the new key itself.
# zh: 先放入新键再淘汰，可能把新键自己淘汰掉。
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
        uses = self.entries[key][0] if key in self.entries else 0
        self.clock += 1
        self.entries[key] = (uses + 1, self.clock, value)
        if len(self.entries) > self.capacity:
            del self.entries[min(self.entries, key=lambda k: self.entries[k][:2])]
