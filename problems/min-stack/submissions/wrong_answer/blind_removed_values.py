# Popped values are kept in a set and skipped in a heap, which removes their copies on the stack as well.
# zh: 弹出的值放进集合并在堆中跳过，栈中相同的值也被一并去掉。
import heapq


class MinStack:
    def __init__(self):
        self.items, self.heap, self.gone = [], [], set()

    def push(self, val):
        self.items.append(val)
        self.gone.discard(val)
        heapq.heappush(self.heap, val)

    def pop(self):
        self.gone.add(self.items.pop())

    def top(self):
        return self.items[-1]

    def getMin(self):
        while len(self.heap) > 1 and self.heap[0] in self.gone:
            heapq.heappop(self.heap)
        return self.heap[0]
