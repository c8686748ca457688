# Plain dicts keep the order of insertion: the first key of a bucket is the one that was used longest ago.
class LFUCache:
    def __init__(self, capacity):
        self.room = capacity
        self.value = {}
        self.count = {}
        self.buckets = {}

    def _touch(self, key):
        old = self.count.get(key, 0)
        if old:
            bucket = self.buckets[old]
            bucket.pop(key)
            if not bucket:
                self.lowest += self.lowest == old
        self.count[key] = old + 1
        self.buckets.setdefault(old + 1, {})[key] = None

    def get(self, key):
        if key in self.value:
            self._touch(key)
        return self.value.get(key, -1)

    def put(self, key, value):
        new = key not in self.value
        if new and len(self.value) >= self.room:
            for oldest in self.buckets[self.lowest]:
                break
            self.buckets[self.lowest].pop(oldest)
            self.value.pop(oldest)
            self.count.pop(oldest)
        self.value[key] = value
        self._touch(key)
        if new:
            self.lowest = 1
