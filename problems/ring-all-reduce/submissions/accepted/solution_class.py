"""In LeetCode's form, and in place: nobody sends in a step the chunk that it receives in that step."""


class Solution:
    def ringAllReduce(self, chunks):
        n, states = len(chunks), []
        for step in range(2 * n - 2):
            for rank in range(n):
                c, right = (rank - step) % n, chunks[(rank + 1) % n]
                right[c] = right[c] * (step < n - 1) + chunks[rank][c]
            states.append(tuple(tuple(rank) for rank in chunks))
        return states
