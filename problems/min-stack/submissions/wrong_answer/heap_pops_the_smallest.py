# Is a heap: pop removes the smallest element instead of the newest, and top returns it.
# zh: 用了堆：pop 移除、top 返回的都是最小的元素，而不是最新的。
class MinStack:
    def __init__(self):
        self.heap = []

    def push(self, val):
        heapq.heappush(self.heap, val)

    def pop(self):
        heapq.heappop(self.heap)

    def top(self):
        return self.heap[0]

    def getMin(self):
        return self.heap[0]
