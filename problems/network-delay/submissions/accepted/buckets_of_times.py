# Nodes wait in a dict of sets by their times; a heap holds each time once.
def network_delay_time(times, n, k):
    connections = defaultdict(list)
    for u, v, w in times:
        connections[u].append((v, w))
    best = [math.inf] * (n + 1)
    best[k] = 0
    waiting = {0: {k}}
    due = [0]
    left = n
    while due:
        time = heapq.heappop(due)
        bucket = waiting[time]
        while bucket:
            node = bucket.pop()
            left -= 1
            for other, w in connections[node]:
                if time + w < best[other]:
                    if best[other] < math.inf:
                        waiting[best[other]].remove(other)
                    best[other] = time + w
                    if time + w not in waiting:
                        waiting[time + w] = set()
                        heapq.heappush(due, time + w)
                    waiting[time + w].add(other)
    return -1 if left else max(best[1:])
