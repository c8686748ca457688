# Evicts as soon as the cache is full, even if put only updates a present key.
# zh: 缓存一满就淘汰，哪怕 put 只是更新已有的键。
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
        if len(self.entries) == self.capacity:
            del self.entries[min(self.entries, key=lambda k: self.entries[k][:2])]
        self.clock += 1
        self.entries[key] = (uses + 1, self.clock, value)
