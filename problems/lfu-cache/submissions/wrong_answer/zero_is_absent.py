# Treats the value 0 as absent.
# zh: 把值 0 当成了键不存在。
class LFUCache:
    def __init__(self, capacity):
        self.capacity, self.clock, self.entries = capacity, 0, {}

    def get(self, key):
        uses, _, value = self.entries.get(key, (0, 0, 0))
        if not value:
            return -1
        self.clock += 1
        self.entries[key] = (uses + 1, self.clock, value)
        return value

    def put(self, key, value):
        uses = self.entries[key][0] if key in self.entries else 0
        if not uses and len(self.entries) == self.capacity:
            del self.entries[min(self.entries, key=lambda k: self.entries[k][:2])]
        self.clock += 1
        self.entries[key] = (uses + 1, self.clock, value)
