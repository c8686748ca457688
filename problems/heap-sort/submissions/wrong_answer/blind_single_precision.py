# The numbers are kept in an array of single-precision numbers, which cannot hold every integer beyond 2²⁴.
# zh: 数存进单精度数组，超过 2²⁴ 的整数不能都精确表示。
from array import array


def heap_sort(nums):
    heap = array("f", nums)
    n = len(heap)

    def sift(i, end):
        while (child := 2 * i + 1) < end:
            if child + 1 < end and heap[child + 1] > heap[child]:
                child += 1
            if heap[i] >= heap[child]:
                return
            heap[i], heap[child] = heap[child], heap[i]
            i = child

    for i in reversed(range(n // 2)):
        sift(i, n)
    for end in range(n - 1, 0, -1):
        heap[0], heap[end] = heap[end], heap[0]
        sift(0, end)
    return [int(x) for x in heap]
