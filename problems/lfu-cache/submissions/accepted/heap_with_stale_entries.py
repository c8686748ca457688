# A heap of (uses, time, key) in which stale entries stay until they come to its top: O(log n).
class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.clock = itertools.count()
        self.entries = {}
        self.heap = []

    def get(self, key):
        if key not in self.entries:
            return -1
        uses, _, value = self.entries[key]
        self.store(key, uses + 1, value)
        return value

    def put(self, key, value):
        uses = 0
        if key in self.entries:
            uses = self.entries[key][0]
        elif len(self.entries) == self.capacity:
            self.evict()
        self.store(key, uses + 1, value)

    def store(self, key, uses, value):
        time = next(self.clock)
        self.entries[key] = (uses, time, value)
        heapq.heappush(self.heap, (uses, time, key))

    def evict(self):
        while True:
            uses, time, key = heapq.heappop(self.heap)
            # The older entries of a key come up before its newest one, so no evicted key is left in the heap.
            if self.entries[key][:2] == (uses, time):
                del self.entries[key]
                return
