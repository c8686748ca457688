# Sorts all keys by count and time at each eviction.
# zh: 每次淘汰都把所有键按次数和时间排序。
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
            victims = sorted((count, time, k) for k, (count, time, _) in self.entries.items())
            del self.entries[victims[0][2]]
        self.clock += 1
        self.entries[key] = (uses + 1, self.clock, value)
