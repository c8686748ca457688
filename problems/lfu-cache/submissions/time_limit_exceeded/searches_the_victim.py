# Looks at all keys for the one to evict: O(n) for each eviction.
# zh: 每次淘汰都查看所有键，复杂度 O(n)。
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
        if not uses and len(self.entries) == self.capacity:
            del self.entries[min(self.entries, key=lambda k: self.entries[k][:2])]
        self.clock += 1
        self.entries[key] = (uses + 1, self.clock, value)
