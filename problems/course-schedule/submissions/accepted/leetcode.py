# Depth first with three states, recursively; LeetCode's spelling.
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        graph = defaultdict(list)
        for a, b in prerequisites:
            graph[a].append(b)
        on_path, done = set(), set()

        def possible(course):
            if course in on_path:
                return False
            if course not in done:
                on_path.add(course)
                if not all(possible(before) for before in graph[course]):
                    return False
                on_path.remove(course)
                done.add(course)
            return True

        return all(possible(course) for course in range(numCourses))
