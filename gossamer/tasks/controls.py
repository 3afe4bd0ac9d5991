"""Nonsense with the prompts of a task: what a method finds here is no evidence of anything.

Mean ablation finds small circuits of low loss for nonsense too, so a real task's circuit is to be held against one of:

1. `random_answers`: in a random half of the pairs the answers change places. Which, is fixed by the prompts' text
   and independent of what they ask: nothing but learning prompts by heart can do it, and nothing does on held-out
   ones.
2. `constant_answer`: the first answer is right after every prompt. Any bias does it, without looking at the prompt;
   the smallest circuit is empty or nearly so. Such pairs have one answer for both prompts: the shift of the two
   answers' logits that is fitted beside a circuit's loss doesn't apply to them.

Named `TASK-random` and `TASK-constant`.
"""

from dataclasses import replace

from gossamer.tasks.task import Task


def random_answers(task: Task) -> Task:
    """The control whose answers are assigned to prompts at random, once and for all."""
    return replace(
        task,
        name=f"{task.name}-random",
        description=f"nonsense: the prompts of {task.name}, answers assigned at random",
        control="random",
    )


def constant_answer(task: Task) -> Task:
    """The control whose first answer is always right."""
    return replace(
        task,
        name=f"{task.name}-constant",
        description=f"nonsense: the prompts of {task.name}, always the first answer",
        control="constant",
    )
