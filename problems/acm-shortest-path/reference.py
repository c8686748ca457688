"""Dijkstra's algorithm with a heap for each network: O((n + m) log m) time, O(n + m) memory."""

import sys
from heapq import heappop, heappush


def main():
    numbers = map(int, sys.stdin.buffer.read().split())
    answers = []
    for crossings, roads, start, goal in zip(numbers, numbers, numbers, numbers):
        if crossings == 0:
            break
        ways = [[] for _ in range(crossings + 1)]
        for _ in range(roads):
            one, other, length = next(numbers), next(numbers), next(numbers)
            ways[one].append((other, length))
            ways[other].append((one, length))
        answers.append(distance(ways, start, goal))
    print("\n".join(map(str, answers)))


def distance(ways, start, goal):
    settled = set()
    heap = [(0, start)]
    while heap:
        so_far, here = heappop(heap)
        if here == goal:
            return so_far
        if here in settled:
            continue
        settled.add(here)
        for there, length in ways[here]:
            if there not in settled:
                heappush(heap, (so_far + length, there))
    return -1


main()
