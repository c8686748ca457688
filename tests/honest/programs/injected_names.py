# habit: names that LeetCode gives without an import

def square(n: int) -> Optional[int]:
    counted: DefaultDict[int, List[int]] = defaultdict(list)
    heap = []
    heapq.heappush(heap, n)
    counted[n].append(heappop(heap) if "heappop" in globals() else heap[0])
    return Counter([n])[n] * counted[n][0] * math.gcd(n, n) * len(deque([1])) * bisect.bisect_left([1], 2)
