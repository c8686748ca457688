# judge: course-schedule
def can_finish(num_courses: int, prerequisites: list[list[int]]) -> bool:
    """Return whether all courses can be finished; a pair [a, b] means that b comes before a."""
    raise NotImplementedError
