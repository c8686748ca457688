# Counts only put as a use.
# zh: 只有 put 算作使用，get 没有计数。
class LFUCache:
    def __init__(self, capacity):
        self.capacity, self.clock, self.entries = capacity, 0, {}

    def get(self, key):
        return self.entries[key][2] if key in self.entries else -1

    def put(self, key, value):
        uses = self.entries[key][0] if key in self.entries else 0
        if not uses and len(self.entries) == self.capacity:
            del self.entries[min(self.entries, key=lambda k: self.entries[k][:2])]
        self.clock += 1
        self.entries[key] = (uses + 1, self.clock, value)
